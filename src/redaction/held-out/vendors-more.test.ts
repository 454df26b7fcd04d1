import { expect, test } from 'vitest';
import { blanked, examples } from '../made-up';
import { redact } from '../redact';

/** As `vendors.test.ts`: `«…»` is what must go, all else must stay; `⏎` is a line end and `⇥` a tab. */
const leaks = `
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
`;

test.each(examples(leaks))('%s', (text, expected) => {
  expect(blanked(redact(text, 'terminal'))).toBe(expected);
});
