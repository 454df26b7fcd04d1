import { expect, test } from 'vitest';
import { madeUp } from './made-up';
import { redact } from './redact';

/**
 * One line for each kind of credential, as its vendor documents and shows it: `«…»` is what must go, all else must stay.
 * Written before the rules that find it, and from documentation alone, to see what general rules are worth.
 */
const leaks = `
AWS_ACCESS_KEY_ID=«AKIA{U16}»
Access key {U3}: «ASIA{U16}»
aws_secret_access_key = «{b40}»
Secret access key  «{b40}»  Show
"SecretAccessKey": "«{b40}»",
aws_session_token=«IQoJb3JpZ2luX2Vj{b300}=»
SMTP password: «B{a43}»
AWS_BEARER_TOKEN_BEDROCK=«ABSK{b110}==»
AccountKey=«{b86}==»;EndpointSuffix=core.windows.net
DefaultEndpointsProtocol=https;AccountName=logs;AccountKey=«{b86}==»;EndpointSuffix=core.windows.net
key1  «{b86}==»
Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=«{b43}=»
HostName=hub.azure-devices.net;DeviceId=d1;SharedAccessKey=«{b43}=»
AccountEndpoint=https://db.documents.azure.com:443/;AccountKey=«{b86}==»;
BlobEndpoint=https://logs.blob.core.windows.net/;SharedAccessSignature=sv=2024-08-04&ss=b&srt=o&sp=r&se=2026-11-30&sig=«{a30}%2B{a12}%3D»
https://logs.blob.core.windows.net/c/f.txt?sv=2024-08-04&se=2026-11-30&sr=b&sp=r&sig=«{a30}%2F{a12}%3D»
AZURE_CLIENT_SECRET=«{a3}8Q~{w34}»
"clientSecret": "«{a3}8Q~{w34}»"
Ocp-Apim-Subscription-Key: «{h32}»
DOCUMENTDB_KEY=«{b64}{b18}ACDb{b2}==»
azure devops PAT «{a76}AZDO{a4}»
AZURE_DEVOPS_EXT_PAT=«{l52}»
x-functions-key: «{w52}AzFu{w4}==»
GOOGLE_API_KEY=«AIza{w35}»
https://maps.googleapis.com/maps/api/js?key=«AIza{w35}»&callback=init
Authorization: Bearer «ya29.{w120}»
"refresh_token": "«1//0{w60}»"
"client_secret": "«GOCSPX-{w28}»"
HMAC access id: «GOOG1E{U55}»
gcp hmac secret: «{b40}»
firebase server key «AAAA{w7}:APA91b{w134}»
recaptcha secret key: «6L{w38}»
JENKINS_API_TOKEN=«11{h32}»
Jenkins-Crumb: «{h64}»
java -jar agent.jar -url https://ci.example.com -secret «{h64}» -name a1
GITHUB_TOKEN: «ghp_{a36}»
git clone https://x-access-token:«ghs_{a36}»@github.com/a/b.git
token «github_pat_{a22}_{a59}»
GitHub client secret «{h40}»
PRIVATE-TOKEN: «glpat-{w20}»
CI_JOB_TOKEN=«glcbt-64_{w20}»
glab auth login --token «glpat-{w27}.{l2}.{l7}»
BITBUCKET_APP_PASSWORD=«ATBB{a32}»
https://x-token-auth:«ATCTT3xFfGN0{w150}={H8}»@bitbucket.org/a
JIRA_API_TOKEN=«ATATT3xFfGF0{w170}={H8}»
SLACK_BOT_TOKEN=«xoxb-{d12}-{d13}-{a24}»
Signing secret: «{h32}»
«https://hooks.slack.com/services/T{U8}/B{U10}/{a24}»
SLACK_APP_TOKEN «xapp-1-A{U10}-{d13}-{h64}»
STRIPE_SECRET_KEY=«sk_live_{a99}»
Restricted key «rk_live_{a99}»
STRIPE_WEBHOOK_SECRET=«whsec_{a32}»
TWILIO_AUTH_TOKEN=«{h32}»
Twilio API key «SK{h32}»
SENDGRID_API_KEY «SG.{w22}.{w43}»
DD_API_KEY=«{h32}»
DD-APPLICATION-KEY: «{h40}»
Datadog app key «ddapp_{a34}»
datadog_api_key: «{h32}»
Grafana token «glsa_{a32}_{h8}»
GRAFANA_CLOUD_API_KEY=«glc_{64:o:1,n:stack,k:{a24},m:us}»
Authorization: Token token=«{w20}»
PAGERDUTY_TOKEN=«u+{a18}»
Integration Key: «{h32}»
routing_key: «R{U31}»
//registry.npmjs.org/:_authToken=«npm_{a36}»
_password=«{64:hunter{d4}x}»
pypi token «pypi-AgEIcHlwaS5vcmc{w150}»
docker login -u ada -p «dckr_pat_{w27}»
DOCKER_AUTH_CONFIG {"auths":{"r.io":{"auth":"«{64:ada:s3cr{a9}}»"}} }
VAULT_TOKEN=«hvs.{w90}»
Initial Root Token: «s.{a24}»
Unseal Key 2: «{b44}»
secret_id    «{u}»
TF_API_TOKEN=«{a14}.atlasv1.{w67}»
credentials "app.terraform.io" { token = "«{a14}.atlasv1.{w67}»" }
CONSUL_HTTP_TOKEN=«{u}»
NOMAD_TOKEN=«{u}»
CLOUDFLARE_API_TOKEN=«{w40}»
X-Auth-Key: «{h37}»
Global API Key «{h37}»
CF origin CA key «v1.0-{h24}-{h146}»
cloudflared tunnel run --token «eyJhIjoi{a150}»
doctl auth init -t «dop_v1_{h64}»
SPACES_SECRET=«{b43}»
HEROKU_API_KEY=«{u}»
heroku «HRKU-AA{w58}»
OPENAI_API_KEY=«sk-proj-{w74}T3BlbkFJ{w74}»
ANTHROPIC_API_KEY=«sk-ant-api03-{w93}AA»
OPENROUTER_API_KEY=«sk-or-v1-{h64}»
DeepSeek key «sk-{h32}»
MISTRAL_API_KEY=«{a32}»
COHERE_API_KEY: «{a40}»
Groq «gsk_{a52}»
GEMINI_API_KEY=«AIza{w35}»
ELEVENLABS_API_KEY=«sk_{h48}»
REPLICATE_API_TOKEN=«r8_{a37}»
FIREWORKS_API_KEY=«fw_{a24}»
TAVILY_API_KEY=«tvly-{a32}»
x.ai «xai-{a80}»
STABILITY_API_KEY «sk-{a48}»
WANDB_API_KEY=«{h40}»
wandb_v1_ key «wandb_v1_{a77}»
ASSEMBLYAI_API_KEY=«{h32}»
Api-Key: «NRAK-{U27}»
NEW_RELIC_LICENSE_KEY=«{h32}{h4}FFFFNRAL»
NEW_RELIC_INSERT_KEY=«NRII-{w32}»
SENTRY_AUTH_TOKEN=«sntrys_eyJ{b120}_{b43}»
SENTRY_DSN=https://«{h32}»@o123456.ingest.sentry.io/4501234
SNYK_TOKEN=«{u}»
snyk «snyk_uat.{h8}.{w60}»
MAILGUN_API_KEY=«key-{h32}»
mailgun «{h32}-{h8}-{h8}»
Mailchimp API key «{h32}-us14»
MANDRILL_API_KEY=«md-{w22}»
POSTMARK_SERVER_TOKEN=«{u}»
X-Postmark-Server-Token: «{u}»
Telegram bot «{d10}:AA{w33}»
DISCORD_TOKEN=«MT{a24}.G{a5}.{w38}»
https://discord.com/api/webhooks/«{d18}/{w68}»
Shopify Admin API «shpat_{h32}»
SQUARE_ACCESS_TOKEN=«EAAA{w60}»
BRAINTREE_ACCESS_TOKEN=«access_token$production\${l16}\${h32}»
BRAINTREE_PRIVATE_KEY=«{h32}»
PAYPAL_CLIENT_SECRET=«E{w79}»
Adyen X-API-Key: «AQE{b100}-{b43}=-{a16}»
KLARNA_PASSWORD=«{a16}»
SSWS authorization: SSWS «00{w40}»
OKTA_API_TOKEN=«00{w40}»
AUTH0_CLIENT_SECRET=«{w64}»
DATABRICKS_TOKEN=«dapi{h32}-2»
HF_TOKEN=«hf_{a34}»
PULUMI_ACCESS_TOKEN=«pul-{h40}»
LINEAR_API_KEY=«lin_api_{a40}»
NOTION_TOKEN=«ntn_{d11}{a35}»
X-Figma-Token: «figd_{w40}»
POSTMAN_API_KEY «PMAK-{h24}-{h34}»
:rubygems_api_key: «rubygems_{h48}»
dotnet nuget push x.nupkg --api-key «oy2{l43}»
cargo login «cio{a32}»
CARGO_REGISTRY_TOKEN=«cio{a32}»
X-JFrog-Art-Api: «AKCp8{a68}»
artifactory «cmVmdGtu{a56}»
sonar-scanner -Dsonar.token=«sqp_{h40}»
-Dsonar.login=«squ_{h40}»
DOPPLER_TOKEN=«dp.st.dev.{a43}»
Fastly-Key: «{w32}»
FLY_API_TOKEN="«FlyV1 fm2_{b600}»"
NETLIFY_AUTH_TOKEN=«nfp_{a36}»
VERCEL_TOKEN=«{a24}»
SUPABASE_ACCESS_TOKEN=«sbp_{h40}»
SUPABASE_SERVICE_ROLE_KEY=«eyJ{w30}.{w120}.{w43}»
supabase «sb_secret_{w31}»
PLANETSCALE_SERVICE_TOKEN=«pscale_tkn_{w43}»
DATABASE_URL="mysql://u:«pscale_pw_{w43}»@aws.connect.psdb.cloud/db?sslaccept=strict"
mongodb+srv://app:«{x14}»@cluster0.ab1cd.mongodb.net/test
ATLAS_PRIVATE_KEY=«{u}»
Public key {l8}, Private key «{u}»
ELASTIC_PASSWORD=«{a24}»
Authorization: ApiKey «{64:{w20}:{w22}}»
CONFLUENT_CLOUD_API_SECRET=«{b64}»
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="{U16}" password="«{b64}»";
ALIBABA_CLOUD_ACCESS_KEY_SECRET=«{a30}»
ali «LTAI5t{a18}»
TENCENTCLOUD_SECRET_ID=«AKID{a32}»
TENCENTCLOUD_SECRET_KEY=«{a32}»
IBMCLOUD_API_KEY=«{w44}»
"apikey": "«{w44}»",
OCI auth token: «{x20}»
HCLOUD_TOKEN=«{a64}»
LINODE_TOKEN=«{h64}»
SCW_SECRET_KEY=«{u}»
VULTR_API_KEY=«{U36}»
OVH_CONSUMER_KEY=«{a32}»
OVH_APPLICATION_SECRET=«{a32}»
EXOSCALE_API_SECRET=«{w43}»
B2_APPLICATION_KEY=«K005{b27}»
WASABI_SECRET_ACCESS_KEY=«{b40}»
NGROK_AUTHTOKEN=«{a27}_{a21}»
ngrok config add-authtoken «{a27}_{a21}»
TS_AUTHKEY=«tskey-auth-{a11}CNTRL-{a32}»
CIRCLE_TOKEN=«CCIPAT_{a22}_{h40}»
TRAVIS_TOKEN=«{w22}»
BUILDKITE_AGENT_TOKEN=«{h50}»
BUILDKITE_API_TOKEN «bkua_{h40}»
CODECOV_TOKEN=«{u}»
COVERALLS_REPO_TOKEN=«{a33}»
LAUNCHDARKLY_SDK_KEY=«sdk-{u}»
HONEYCOMB_API_KEY=«hcaik_{l58}»
SPLUNK_HEC_TOKEN=«{u}»
Authorization: Splunk «{u}»
SUMOLOGIC_ACCESSKEY=«{a64}»
LOGDNA_KEY «{h32}»
ROLLBAR_ACCESS_TOKEN=«{h32}»
BUGSNAG_API_KEY=«{h32}»
DT_API_TOKEN=«dt0c01.{U24}.{U64}»
APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY=«{l12}»
OPSGENIE Authorization: GenieKey «{u}»
STATUSPAGE_API_KEY=«{l64}»
ZENDESK_API_TOKEN=«{a40}»
INTERCOM_ACCESS_TOKEN=«dG9rO{a50}=»
HUBSPOT_ACCESS_TOKEN=«pat-na1-{u}»
SALESFORCE_TOKEN «00D{a12}!{a70}.{a25}»
ASANA_PAT «1/{d16}:{h32}»
ASANA_TOKEN=«2/{d16}/{d16}:{h32}»
CLICKUP_TOKEN «pk_{d8}_{U32}»
MONDAY_API_TOKEN=«eyJ{w30}.{w80}.{w43}»
TRELLO_TOKEN=«ATTA{h64}»
AIRTABLE_TOKEN=«pat{a14}.{h64}»
CONTENTFUL_MANAGEMENT_TOKEN=«CFPAT-{w43}»
SANITY_TOKEN=«sk{a178}»
STRAPI_JWT_SECRET=«{b22}==»
ALGOLIA_ADMIN_KEY=«{h32}»
X-Algolia-API-Key: «{h32}»
MEILI_MASTER_KEY=«{w43}»
TYPESENSE_API_KEY=«{a48}»
PINECONE_API_KEY=«pcsk_{a6}_{a64}»
QDRANT_API_KEY=«{w43}»
MAPBOX «sk.eyJ1{a70}.{w22}»
TWITCH_CLIENT_SECRET=«{l30}»
twitch «oauth:{l30}»
TWITTER_BEARER_TOKEN=«AAAAAAAAAAAAAAAAAAAAA{a20}%3D{a60}»
FACEBOOK_APP_SECRET=«{h32}»
FB «EAA{a120}ZD»
LINKEDIN «WPL_AP1.{a16}.{a6}==»
DROPBOX «sl.{w140}»
BOX_CLIENT_SECRET=«{a32}»
ZOOM_CLIENT_SECRET=«{a32}»
WEBEX_BOT_TOKEN=«{a64}_PF84_{u}»
VONAGE_API_SECRET=«{a16}»
MESSAGEBIRD «live_{a25}»
PLIVO_AUTH_TOKEN=«{a40}»
RESEND_API_KEY=«re_{a8}_{a24}»
BREVO «xkeysib-{h64}-{a16}»
CLERK_SECRET_KEY=«sk_live_{a42}»
WORKOS_API_KEY=«sk_live_{a64}»
SEGMENT_WRITE_KEY=«{a32}»
MIXPANEL_SECRET=«{h32}»
AMPLITUDE_SECRET_KEY=«{h32}»
POSTHOG «phx_{a43}»
FRESHDESK_API_KEY=«{a20}»
PREFECT_API_KEY=«pnu_{a36}»
DAGSTER_CLOUD_API_TOKEN=«user:{h32}»
DBT_CLOUD_TOKEN «dbtc_{a36}»
SNOWFLAKE_PASSWORD=«{x16}»
FIVETRAN_API_SECRET=«{a32}»
RENDER_API_KEY=«rnd_{a32}»
RAILWAY_TOKEN=«{u}»
KOYEB_TOKEN=«{l64}»
NEON «napi_{l64}»
UPSTASH_REDIS_REST_TOKEN=«A{a60}»
TURSO_AUTH_TOKEN=«eyJ{w30}.{w100}.{w86}»
XATA_API_KEY=«xau_{a32}»
PUSHER_APP_SECRET=«{h20}»
ABLY_API_KEY=«{a6}.{a6}:{w43}»
EXPO_TOKEN=«{w40}»
SAUCE_ACCESS_KEY=«{u}»
BROWSERSTACK_ACCESS_KEY=«{a20}»
PERCY_TOKEN=«{h64}»
KEYCLOAK_CLIENT_SECRET=«{a32}»
JUPYTER http://localhost:8888/?token=«{h48}»
kubeadm join 10.0.0.1:6443 --token «{l6}.{l16}»
oc login --token=«sha256~{w43}»
INFISICAL_TOKEN=«st.{h24}.{h32}.{h32}»
OP_SERVICE_ACCOUNT_TOKEN=«ops_eyJ{a250}»
BW_CLIENTSECRET=«{a30}»
`
  .trim()
  .split('\n');

test.each(leaks.map((line, index) => [madeUp(line, index + 1)]))('%s', (line) => {
  const text = line.replace(/[«»]/g, '');
  expect(redact(text, 'terminal').replace(/<[a-z][a-z0-9-]+>/g, '«»')).toBe(line.replace(/«[^»]*»/g, '«»'));
});
