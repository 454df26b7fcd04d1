/**
 * How tokens look that their vendors gave a form, beyond those that secretlint's preset knows: vendor, the vendor's page
 * about them, and sources of regular expressions without flags that begin with the prefix and run bounded.
 */
export const VENDOR_FORMATS: readonly string[] = [
  // 1Password: https://developer.1password.com/docs/service-accounts/security
  'ops_ey[A-Za-z0-9+/]{50,4096}={0,3}',
  'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}',
  // Adafruit: https://io.adafruit.com/api/docs/#authentication
  'aio_[A-Za-z0-9]{28}',
  // Adobe: https://developer.adobe.com/developer-console/docs/guides/authentication/
  'p8e?-[A-Za-z0-9_-]{32}',
  // Airtable: https://airtable.com/developers/web/guides/personal-access-tokens
  String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{40,64}`,
  // Alibaba Cloud: https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
  'LTAI[A-Za-z0-9]{12,24}',
  // Amazon Bedrock: https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
  'ABSK[A-Za-z0-9+/]{60,200}={0,2}',
  'bedrock-api-key-[A-Za-z0-9+/=]{16,4096}',
  // AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  '(?:ABIA|ACCA|AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])',
  // Artifactory: https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
  'AKCp[A-Za-z0-9]{60,75}',
  'cmVmdGtu[A-Za-z0-9]{56}',
  // Asana: https://developers.asana.com/docs/personal-access-token
  String.raw`[12]\/\d{14,17}(?:\/\d{14,17})?:[a-f0-9]{32}`,
  // Atlassian: https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/
  'AT(?:ATT3x|CTT3x|BB)[A-Za-z0-9+/=_-]{20,300}',
  'ATTA[a-f0-9]{64}',
  // Azure: https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal
  String.raw`[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}`,
  // Brevo: https://developers.brevo.com/docs/getting-started
  'x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}',
  // Buildkite: https://buildkite.com/docs/apis/managing-api-tokens
  'bk(?:ua|aat|at|ct|pt|rt)_[A-Za-z0-9]{32,64}',
  // CircleCI: https://circleci.com/docs/managing-api-tokens/
  'CCI(?:PAT|PRJ)_[A-Za-z0-9]{20,24}_[a-f0-9]{40}',
  // ClickHouse Cloud: https://clickhouse.com/docs/cloud/manage/openapi
  '4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9])',
  // Clojars: https://github.com/clojars/clojars-web/wiki/Deploy-Tokens
  'CLOJARS_[A-Za-z0-9]{60}',
  // Cloudflare: https://developers.cloudflare.com/ssl/origin-configuration/origin-ca/
  String.raw`v1\.0-[a-f0-9]{24}-[a-f0-9]{146}`,
  'cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])',
  // Contentful: https://www.contentful.com/developers/docs/references/authentication/
  'CFPAT-[A-Za-z0-9_-]{43}',
  // Databricks: https://docs.databricks.com/aws/en/dev-tools/auth/pat
  String.raw`dapi[A-Fa-f0-9]{32}(?:-\d)?`,
  'dose[a-f0-9]{32}',
  // Datadog: https://docs.datadoghq.com/account_management/api-app-keys/
  'ddp_[A-Za-z0-9]{30,60}',
  // Defined Networking: https://docs.defined.net/guides/rotating-api-keys/
  'dnkey-[A-Za-z0-9=_-]{26,}',
  // DigitalOcean: https://docs.digitalocean.com/reference/api/create-personal-access-token/
  'do[oprt]_v1_[a-f0-9]{64}',
  // Discord: https://discord.com/developers/docs/reference#authentication
  String.raw`[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}`,
  // Docker: https://docs.docker.com/security/access-tokens/
  'dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}',
  // Doppler: https://docs.doppler.com/reference/auth-token-formats
  String.raw`dp\.(?:pt|st|ct|sa|said|scim|audit)\.(?:[a-z0-9_-]{2,40}\.)?[A-Za-z0-9]{40,44}`,
  // Dropbox: https://developers.dropbox.com/oauth-guide
  String.raw`sl\.(?:u\.)?[A-Za-z0-9_=-]{120,1400}`,
  // Duffel: https://duffel.com/docs/api/overview/authentication
  'duffel_(?:test|live)_[A-Za-z0-9_=-]{40,44}',
  // Dynatrace: https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens
  String.raw`dt0[a-z]\d{2}\.[A-Za-z0-9]{8,24}\.[A-Za-z0-9]{64}`,
  // EasyPost: https://docs.easypost.com/docs/authentication
  'EZ[AT]K[A-Za-z0-9]{54}',
  // Elastic: https://www.elastic.co/docs/deploy-manage/api-keys
  'essu_[A-Za-z0-9+/=_-]{40,300}',
  // Endor Labs: https://docs.endorlabs.com/
  String.raw`endr\+[A-Za-z0-9-]{16}`,
  // Facebook: https://developers.facebook.com/docs/facebook-login/guides/access-tokens
  'EAA[A-Za-z0-9]{60,300}',
  'EAA[MC][A-Za-z0-9]{20,300}',
  // Figma: https://developers.figma.com/docs/rest-api/authentication/
  'fig[duor]_[A-Za-z0-9_-]{40,200}',
  // Firebase: https://firebase.google.com/docs/cloud-messaging/auth-server
  'AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{100,200}',
  // Flutterwave: https://developer.flutterwave.com/docs/authentication
  'FLW(?:SEC|PUB)K(?:_TEST)?-[A-Za-z0-9]{32}-X',
  // Fly.io: https://fly.io/docs/security/tokens/
  String.raw`fo1_[\w-]{43}`,
  'fm[12][ar]?_[A-Za-z0-9+/]{60,4096}={0,3}',
  // Frame.io: https://developer.frame.io/docs/getting-started/authentication
  'fio-u-[A-Za-z0-9_=-]{64}',
  // GitHub: https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
  'gh[pousr]_[A-Za-z0-9]{36,255}',
  String.raw`ghs_\d{1,20}_[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,10000}\.[A-Za-z0-9_-]{10,1000}`,
  'github_pat_[A-Za-z0-9_]{36,255}',
  // GitLab: https://docs.gitlab.com/security/tokens/#token-prefixes
  String.raw`gl(?:pat|dt|rt|rtr|cbt|ptt|ft|imt|agent|soat|ffct|oas|wt|sat)-[A-Za-z0-9_-]{20,128}(?:\.[a-z0-9]{2}\.?[a-z0-9]{7})?`,
  String.raw`gl(?:pat|rt)-[A-Za-z0-9_-]{20,300}\.[a-z0-9]{9}`,
  'GR1348941[A-Za-z0-9_-]{20,50}',
  '_gitlab_session=[A-Za-z0-9]{32}',
  // Google: https://cloud.google.com/docs/authentication/api-keys
  'AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])',
  String.raw`ya29\.[A-Za-z0-9_-]{20,1024}`,
  'GOCSPX-[A-Za-z0-9_-]{24,28}',
  String.raw`1\/\/0[A-Za-z0-9_-]{30,110}`,
  // Grafana: https://grafana.com/docs/grafana/latest/administration/service-accounts/
  'gl(?:c|sa)_[A-Za-z0-9+/_=-]{30,400}',
  'eyJrIjoi[A-Za-z0-9]{60,400}={0,3}',
  // Harness: https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/
  String.raw`(?:pat|sat)\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9]{20,24}\.[A-Za-z0-9]{20}`,
  // HashiCorp: https://developer.hashicorp.com/vault/docs/concepts/tokens
  String.raw`hv[sbr]\.[A-Za-z0-9_-]{23,300}`,
  String.raw`[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9=_-]{60,70}`,
  String.raw`s\.(?=[A-Za-z0-9]{0,23}\d)(?=[A-Za-z0-9]{0,23}[A-Z])[A-Za-z0-9]{24}(?![A-Za-z0-9])`,
  // Heroku: https://devcenter.heroku.com/articles/authentication
  'HRKU-[A-Za-z0-9_-]{36,60}',
  // Highnote: https://docs.highnote.com/docs/developers/api/authentication
  '[rs]k_(?:live|test|prod)_[A-Za-z0-9]{16,120}',
  // HubSpot: https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview
  String.raw`pat-[a-z]{2,3}\d-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}`,
  // Hugging Face: https://huggingface.co/docs/hub/security-tokens
  '(?:hf_|api_org_)[A-Za-z0-9]{34}(?![A-Za-z0-9])',
  // Infracost: https://www.infracost.io/docs/
  'ico-[A-Za-z0-9]{32}',
  // LangSmith: https://docs.langchain.com/langsmith/create-account-api-key
  'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}',
  'sk-lf-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
  // LaunchDarkly: https://launchdarkly.com/docs/home/account/api
  '(?:api|sdk|mob|rel)-[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[a-f0-9]{4}-[a-f0-9]{12}',
  // Linear: https://linear.app/developers
  'lin_(?:api|oauth|wh)_[A-Za-z0-9]{32,64}',
  // Mailchimp: https://mailchimp.com/developer/marketing/guides/quick-start/
  String.raw`[a-f0-9]{32}-us\d{1,2}(?!\d)`,
  // Mailgun: https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/
  '(?:key|pubkey)-[a-f0-9]{32}(?![a-f0-9])',
  '[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}(?![a-f0-9-])',
  // Mapbox: https://docs.mapbox.com/api/accounts/tokens/
  String.raw`[st]k\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{20,30}`,
  String.raw`pk\.[a-z0-9]{60}\.[a-z0-9]{22}`,
  // MaxMind: https://support.maxmind.com/hc/en-us/articles/4407111582235
  '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk',
  // MongoDB Atlas: https://www.mongodb.com/docs/atlas/api/service-accounts-overview/
  'mdb_sa_sk_[A-Za-z0-9_-]{30,50}',
  // Neon: https://neon.com/docs/manage/api-keys
  'napi_[a-z0-9]{40,80}',
  // Netlify: https://docs.netlify.com/api/get-started/
  'nf[pcouw]_[A-Za-z0-9]{36}',
  // New Relic: https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/
  'NR(?:AK|AA|RA|BR|SP|MA)-[A-Za-z0-9]{27,42}',
  'NRII-[A-Za-z0-9_-]{25,32}',
  'NRI[IQ]-[A-Za-z0-9_-]{32}',
  'NRJS-[a-f0-9]{19}',
  '[A-Za-z0-9]{36}FFFFNRAL',
  'AA[a-f0-9]{40}-NRMA',
  // Notion: https://developers.notion.com/reference/authentication
  String.raw`ntn_\d{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])`,
  'secret_[A-Za-z0-9]{43}(?![A-Za-z0-9])',
  // npm: https://docs.npmjs.com/about-access-tokens
  'npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])',
  // NuGet: https://learn.microsoft.com/nuget/nuget-org/publish-a-package
  'oy2[a-z0-9]{43}(?![a-z0-9])',
  // NVIDIA: https://docs.nvidia.com/ngc/
  'nvapi-[A-Za-z0-9_-]{60,70}',
  // Octopus Deploy: https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key
  'API-[A-Z0-9]{25,32}(?![A-Za-z0-9])',
  // OpenAI and alike: https://platform.openai.com/docs/api-reference/authentication
  String.raw`sk-(?:proj|svcacct|admin|or-v1|ant-[a-z]+\d*)-[A-Za-z0-9_-]{40,250}`,
  'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}',
  String.raw`sk-(?=[A-Za-z0-9]{0,47}\d)[A-Za-z0-9]{32,64}(?![A-Za-z0-9])`,
  // OpenShift: https://docs.openshift.com/container-platform/latest/authentication/
  'sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])',
  // Perplexity: https://docs.perplexity.ai/getting-started/quickstart
  'pplx-[A-Za-z0-9]{48}',
  // Pinecone: https://docs.pinecone.io/guides/projects/manage-api-keys
  'pcsk_[A-Za-z0-9]{5,7}_[A-Za-z0-9]{60,70}',
  // Plaid: https://plaid.com/docs/api/tokens/
  '(?:access|public|link)-(?:sandbox|development|production)-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
  // PlanetScale: https://planetscale.com/docs/api/reference/service-tokens
  'pscale_(?:tkn|oauth|pw|pwd|app_secret)_[A-Za-z0-9=._-]{32,64}',
  // PostHog: https://posthog.com/docs/api
  'phx_[A-Za-z0-9_-]{40,50}',
  // Postman: https://learning.postman.com/docs/developer/postman-api/authentication/
  'PMAK-[a-f0-9]{24}-[a-f0-9]{34}',
  // Prefect: https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys
  'pn[ub]_[A-Za-z0-9]{36}',
  // Pulumi: https://www.pulumi.com/docs/administration/access-identity/access-tokens/
  'pul-[a-f0-9]{40}',
  // PyPI: https://pypi.org/help/#apitoken
  'pypi-AgE[A-Za-z0-9_-]{30,1000}',
  // Razorpay: https://razorpay.com/docs/api/authentication/
  'rzp_(?:live|test)_[A-Za-z0-9]{14,24}',
  // ReadMe: https://docs.readme.com/main/reference/intro/authentication
  'rdme_[a-z0-9]{70}',
  // Render: https://render.com/docs/api
  'rnd_[A-Za-z0-9]{28,40}',
  // Replicate: https://replicate.com/docs/topics/security/api-tokens
  'r8_[A-Za-z0-9]{37}',
  // Resend: https://resend.com/docs/api-reference/introduction
  're_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,30}',
  // RubyGems: https://guides.rubygems.org/api-key-scopes/
  'rubygems_[a-f0-9]{48}',
  // Salesforce: https://developer.salesforce.com/docs/platform/api-rest/guide/intro_oauth_and_connected_apps.htm
  '00[A-Za-z0-9]{13,16}![A-Za-z0-9._]{80,120}',
  // Scalingo: https://developers.scalingo.com/
  'tk-us-[A-Za-z0-9_-]{48}',
  // SendGrid: https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
  String.raw`SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}`,
  // Sentry: https://docs.sentry.io/account/auth-tokens/
  'sntrys_eyJ[A-Za-z0-9+/=_]{60,700}',
  'sntry[ua]_[a-f0-9]{64}(?![a-f0-9])',
  // SettleMint: https://console.settlemint.com/documentation/
  'sm_(?:pat|aat|sat)_[A-Za-z0-9]{16}(?![A-Za-z0-9])',
  // Shippo: https://docs.goshippo.com/docs/guides_general/authentication/
  'shippo_(?:live|test)_[a-f0-9]{40}',
  // Shopify: https://shopify.dev/docs/apps/build/authentication-authorization
  'shp(?:at|ca|pa|ss|tka|ua|rt)_[A-Fa-f0-9]{32}',
  'shltm_[A-Za-z0-9_-]{32,48}',
  // Slack: https://docs.slack.dev/authentication/tokens
  String.raw`xox[abopsrcd]-(?:\d-)?[A-Za-z0-9-]{8,300}`,
  String.raw`xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{40,300}`,
  String.raw`xapp-\d-[A-Z0-9]{9,12}-\d{10,14}-[a-f0-9]{40,80}`,
  // Sourcegraph: https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token
  'sgp_(?:[A-Fa-f0-9]{16}_|local_)?[A-Fa-f0-9]{40}(?![A-Fa-f0-9])',
  'slk_[a-f0-9]{64}',
  // Square: https://developer.squareup.com/docs/build-basics/access-tokens
  'EAAA[A-Za-z0-9+=_-]{22,60}(?![A-Za-z0-9+=_-])',
  'sq0[a-z]{3}-[A-Za-z0-9_-]{22,43}',
  // Stripe: https://docs.stripe.com/keys
  'whsec_[A-Za-z0-9+/=]{24,64}',
  '[rs]k_(?:live|test)_[A-Za-z0-9]{16,247}',
  // Supabase: https://supabase.com/docs/guides/api/api-keys
  'sbp_(?:[a-z]+_)?[a-f0-9]{40}',
  'sb_secret_[A-Za-z0-9_-]{22,50}',
  // Tailscale: https://tailscale.com/kb/1277/key-prefixes
  'tskey-[a-z]{2,20}-[A-Za-z0-9]{8,40}(?:-[A-Za-z0-9]{16,60})?',
  // Telegram: https://core.telegram.org/bots/features#botfather
  String.raw`\d{8,10}:AA[A-Za-z0-9_-]{32,34}(?![A-Za-z0-9_-])`,
  // Twilio: https://www.twilio.com/docs/iam/api-keys
  'SK[a-fA-F0-9]{32}(?![A-Za-z0-9])',
  // Typeform: https://www.typeform.com/developers/get-started/personal-access-token/
  'tfp_[A-Za-z0-9_=.-]{40,70}',
  // Vercel: https://vercel.com/docs/rest-api
  'vc[piark]_[A-Za-z0-9]{20,60}(?![A-Za-z0-9])',
  // xAI: https://docs.x.ai/docs/tutorial
  'xai-[A-Za-z0-9]{70,90}',
  // Yandex: https://yandex.cloud/en/docs/iam/concepts/authorization/
  'AQVN[A-Za-z0-9_-]{35,38}',
  '(?<![/+])YC[A-Za-z0-9_-]{38}(?![A-Za-z0-9_-])',
  String.raw`t1\.[A-Z0-9a-z_-]+={0,2}\.[A-Z0-9a-z_-]{86}={0,2}`,
  'y[0-3]_[A-Za-z0-9_-]{55,60}',
  // Zoho: https://www.zoho.com/accounts/protocol/oauth/
  String.raw`1000\.[a-f0-9]{32}\.[a-f0-9]{32}`,
];
