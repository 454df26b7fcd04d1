import { expect, test } from 'vitest';
import { blanked, examples } from '../made-up';
import { redact } from '../redact';

/** Credentials as their vendors document and show them, written before the rules that find them. `«…»` is what must go, all else must stay; `⏎` is a line end and `⇥` a tab. */
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
`;

test.each(examples(leaks))('%s', (text, expected) => {
  expect(blanked(redact(text, 'terminal'))).toBe(expected);
});
