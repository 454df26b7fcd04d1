/** How tokens of other services look that gave them a form: the vendor, its page about them, and sources of expressions without flags that begin with a prefix and run bounded. */
export const VENDOR_FORMATS: readonly string[] = [
  // Adafruit: https://io.adafruit.com/api/docs/#authentication
  'aio_[A-Za-z0-9]{28}',
  // Adobe: https://developer.adobe.com/developer-console/docs/guides/authentication/
  'p8e?-[A-Za-z0-9_-]{32}',
  // Adyen: https://docs.adyen.com/development-resources/api-credentials/
  'AQE[a-z]hmfx[A-Za-z0-9+/=-]{40,200}',
  // Airtable: https://airtable.com/developers/web/guides/personal-access-tokens
  String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{40,64}`,
  // Asana: https://developers.asana.com/docs/personal-access-token
  String.raw`[12]\/\d{14,17}(?:\/\d{14,17})?:[a-f0-9]{32}`,
  // Atlassian: https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/
  'AT(?:ATT3x|CTT3x|BB)[A-Za-z0-9+/=_-]{20,300}',
  'ATTA[a-f0-9]{64}',
  // Braintree: https://developer.paypal.com/braintree/docs/guides/authorization/
  String.raw`access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}`,
  // Brevo: https://developers.brevo.com/docs/getting-started
  'x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}',
  // Contentful: https://www.contentful.com/developers/docs/references/authentication/
  'CFPAT-[A-Za-z0-9_-]{43}',
  // Datadog: https://docs.datadoghq.com/account_management/api-app-keys/
  'dd(?:app|api)_[A-Za-z0-9]{30,60}',
  // DeepL: https://developers.deepl.com/docs/getting-started/auth
  '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}:fx',
  // Discord: https://discord.com/developers/docs/reference#authentication
  String.raw`[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}`,
  String.raw`mfa\.[\w-]{80,90}`,
  // Dropbox: https://developers.dropbox.com/oauth-guide
  String.raw`sl\.(?:u\.)?[A-Za-z0-9_=-]{120,1400}`,
  // Duffel: https://duffel.com/docs/api/overview/authentication
  'duffel_(?:test|live)_[A-Za-z0-9_=-]{40,44}',
  // Dynatrace: https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens
  String.raw`dt0[a-z]\d{2}\.[A-Za-z0-9]{8,24}\.[A-Za-z0-9]{64}`,
  // EasyPost: https://docs.easypost.com/docs/authentication
  'EZ[AT]K[A-Za-z0-9]{54}',
  // Facebook: https://developers.facebook.com/docs/facebook-login/guides/access-tokens
  'EAA[A-Za-z0-9]{60,300}',
  'EAA[MC][A-Za-z0-9]{20,300}',
  // Figma: https://developers.figma.com/docs/rest-api/authentication/
  'fig[duor]_[A-Za-z0-9_-]{40,200}',
  // Flutterwave: https://developer.flutterwave.com/docs/authentication
  'FLW(?:SEC|PUB)K(?:_TEST)?-[A-Za-z0-9]{32}-X',
  // Frame.io: https://developer.frame.io/docs/getting-started/authentication
  'fio-u-[A-Za-z0-9_=-]{64}',
  // Ghost: https://ghost.org/docs/admin-api/#token-authentication
  '[a-f0-9]{24}:[a-f0-9]{64}(?![a-f0-9])',
  // GoCardless, Lob, MessageBird: https://developer.gocardless.com/api-reference/ , https://docs.lob.com/ , https://developers.messagebird.com/
  '(?:live|sandbox)_[A-Za-z0-9_=-]{40}(?![A-Za-z0-9_=-])',
  '(?:live|test)_(?:pub_)?[a-f0-9]{31,35}(?![a-f0-9])',
  // Highnote: https://docs.highnote.com/docs/developers/api/authentication
  '[rs]k_(?:live|test|prod)_[A-Za-z0-9]{16,120}',
  // HubSpot: https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview
  String.raw`pat-[a-z]{2,3}\d-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}`,
  // Instagram: https://developers.facebook.com/docs/instagram-platform/
  'IGQ[A-Z][A-Za-z0-9_-]{60,300}',
  // Intercom: https://developers.intercom.com/docs/build-an-integration/learn-more/authentication
  'dG9rO[A-Za-z0-9+/]{40,80}={0,2}',
  // LaunchDarkly: https://launchdarkly.com/docs/home/account/api
  '(?:api|sdk|mob|rel)-[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[a-f0-9]{4}-[a-f0-9]{12}',
  // Linear: https://linear.app/developers
  'lin_(?:api|oauth|wh)_[A-Za-z0-9]{32,64}',
  // LinkedIn: https://learn.microsoft.com/linkedin/shared/authentication/authentication
  String.raw`WPL_AP\d\.[A-Za-z0-9.]{16,40}={0,2}`,
  // Mailchimp: https://mailchimp.com/developer/marketing/guides/quick-start/
  String.raw`[a-f0-9]{32}-us\d{1,2}(?!\d)`,
  // MailerSend: https://developers.mailersend.com/general.html#authentication
  String.raw`mlsn\.[a-f0-9]{64}`,
  // Mailgun: https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/
  '(?:key|pubkey)-[a-f0-9]{32}(?![a-f0-9])',
  '[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}(?![a-f0-9-])',
  // Mandrill: https://mailchimp.com/developer/transactional/guides/quick-start/
  'md-[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])',
  // Mapbox: https://docs.mapbox.com/api/accounts/tokens/
  String.raw`[st]k\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{20,30}`,
  String.raw`pk\.[a-z0-9]{60}\.[a-z0-9]{22}`,
  // MaxMind: https://support.maxmind.com/hc/en-us/articles/4407111582235
  '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk',
  // Metabase, n8n: https://www.metabase.com/docs/latest/people-and-groups/api-keys , https://docs.n8n.io/api/authentication/
  'mb_[A-Za-z0-9+/]{40,60}={0,2}',
  'n8n_api_[a-f0-9]{40,120}',
  // Midtrans: https://docs.midtrans.com/docs/api-authorization-headers
  '(?:SB-)?Mid-server-[A-Za-z0-9_-]{20,40}',
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
  // Okta: https://developer.okta.com/docs/guides/create-an-api-token/
  String.raw`00(?=[\w-]{0,39}[a-z])(?=[\w-]{0,39}[A-Z])[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])`,
  // Paddle: https://developer.paddle.com/api-reference/about/authentication
  'pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}',
  // Pinterest, RunPod, Retool: https://developers.pinterest.com/docs/ , https://docs.runpod.io/get-started/api-keys , https://docs.retool.com/
  '(?:pina_|rpa_)[A-Z0-9]{30,130}',
  'retool_[a-z0-9]{26}(?![a-z0-9])',
  // Plaid: https://plaid.com/docs/api/tokens/
  '(?:access|public|link)-(?:sandbox|development|production)-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
  // PostHog: https://posthog.com/docs/api
  'phx_[A-Za-z0-9_-]{40,50}',
  // Postman: https://learning.postman.com/docs/developer/postman-api/authentication/
  'PMAK-[a-f0-9]{24}-[a-f0-9]{34}',
  // Razorpay: https://razorpay.com/docs/api/authentication/
  'rzp_(?:live|test)_[A-Za-z0-9]{14,24}',
  // ReadMe: https://docs.readme.com/main/reference/intro/authentication
  'rdme_[a-z0-9]{70}',
  // Resend: https://resend.com/docs/api-reference/introduction
  're_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,30}',
  // RFC 8959: https://www.rfc-editor.org/rfc/rfc8959
  String.raw`secret-token:[\w.~%+/-]{8,200}`,
  // Rootly: https://docs.rootly.com/api-reference/overview
  'rootly_[a-f0-9]{64}',
  // Salesforce: https://help.salesforce.com/s/articleView?id=xcloud.connected_app_create.htm
  '(?:3MVG|5Aep861)[A-Za-z0-9._]{60,120}',
  // Salesforce: https://developer.salesforce.com/docs/platform/api-rest/guide/intro_oauth_and_connected_apps.htm
  '00[A-Za-z0-9]{13,16}![A-Za-z0-9._]{80,120}',
  // Sanity: https://www.sanity.io/docs/content-lake/http-auth
  'sk[A-Za-z0-9]{80,180}',
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
  String.raw`xox[abopsrcde]-(?:\d-)?[A-Za-z0-9-]{8,300}`,
  String.raw`xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{40,300}`,
  String.raw`xapp-\d-[A-Z0-9]{9,12}-\d{10,14}-[a-f0-9]{40,80}`,
  // Square: https://developer.squareup.com/docs/build-basics/access-tokens
  'EAAA[A-Za-z0-9+=_-]{22,60}(?![A-Za-z0-9+=_-])',
  'sq0[a-z]{3}-[A-Za-z0-9_-]{22,43}',
  // Stripe: https://docs.stripe.com/keys
  'whsec_[A-Za-z0-9+/=]{24,64}',
  '[rs]k_(?:live|test)_[A-Za-z0-9]{16,247}',
  // Telegram: https://core.telegram.org/bots/features#botfather
  String.raw`\d{8,10}:AA[A-Za-z0-9_-]{32,34}(?![A-Za-z0-9_-])`,
  // Twilio: https://www.twilio.com/docs/iam/api-keys
  'SK[a-fA-F0-9]{32}(?![A-Za-z0-9])',
  // Twitch: https://dev.twitch.tv/docs/irc/authenticate-bot/
  'oauth:[a-z0-9]{30}(?![a-z0-9])',
  // Typeform: https://www.typeform.com/developers/get-started/personal-access-token/
  'tfp_[A-Za-z0-9_=.-]{40,70}',
  // WakaTime: https://wakatime.com/developers#authentication
  'waka_[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
  // Wallets: https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki
  'xprv[A-HJ-NP-Za-km-z1-9]{100,112}',
  // X: https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/application-only
  'A{20,25}[A-Za-z0-9]{4,30}%(?:2[BF]|3D)[A-Za-z0-9%]{30,90}',
  // Zoho: https://www.zoho.com/accounts/protocol/oauth/
  String.raw`1000\.[a-f0-9]{32}\.[a-f0-9]{32}`,
  // Zuplo: https://zuplo.com/docs/articles/api-key-management
  'zp[a-z]{2}_[a-z0-9]{32}_[a-f0-9]{8}',
];
