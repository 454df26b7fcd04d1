/** How tokens of clouds, forges, registries and what runs on them look: the vendor, its page about them, and sources of expressions without flags that begin with a prefix and run bounded. */
export const CLOUD_FORMATS: readonly string[] = [
  // 1Password: https://developer.1password.com/docs/service-accounts/security
  'ops_ey[A-Za-z0-9+/]{50,4096}={0,3}',
  'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}',
  // Aiven: https://aiven.io/docs/platform/howto/create_authentication_token
  'AVNS_[A-Za-z0-9_-]{17,30}',
  // Alibaba Cloud: https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
  'LTAI[A-Za-z0-9]{12,24}',
  // Amazon Bedrock: https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
  'ABSK[A-Za-z0-9+/]{60,200}={0,2}',
  'bedrock-api-key-[A-Za-z0-9+/=]{16,4096}',
  // Artifactory: https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
  'AKCp[A-Za-z0-9]{60,75}',
  'cmVmdGtu[A-Za-z0-9]{56}',
  // AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  '(?:ABIA|ACCA|AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])',
  // Azure: https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal
  String.raw`[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}`,
  // Boundary: https://developer.hashicorp.com/boundary/docs
  'at_[A-Za-z0-9]{10}_[A-Za-z0-9_-]{30,300}',
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
  // Confluent: https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html
  'cflt[A-Za-z0-9+/]{60}',
  // crates.io: https://doc.rust-lang.org/cargo/reference/registry-authentication.html
  'ci[ol][A-Za-z0-9]{32}(?![A-Za-z0-9])',
  // Dagger, Deno Deploy: https://docs.dagger.io/ , https://docs.deno.com/deploy/
  '(?:dag|dd[op])_[A-Za-z0-9_-]{30,60}',
  // Databricks: https://docs.databricks.com/aws/en/dev-tools/auth/pat
  String.raw`dapi[A-Fa-f0-9]{32}(?:-\d)?`,
  'dose[a-f0-9]{32}',
  // Defined Networking: https://docs.defined.net/guides/rotating-api-keys/
  'dnkey-[A-Za-z0-9=_-]{26,}',
  // DigitalOcean: https://docs.digitalocean.com/reference/api/create-personal-access-token/
  'do[oprt]_v1_[a-f0-9]{64}',
  // Docker Swarm, k3s: https://docs.docker.com/engine/swarm/swarm-mode/ , https://docs.k3s.io/cli/token
  'SWMTKN-1-[a-z0-9]{40,60}-[a-z0-9]{20,30}',
  'K10[a-f0-9]{64}::[a-z0-9-]{1,40}:[a-z0-9.]{8,64}',
  // Docker: https://docs.docker.com/security/access-tokens/
  'dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}',
  // Doppler: https://docs.doppler.com/reference/auth-token-formats
  String.raw`dp\.(?:pt|st|ct|sa|said|scim|audit)\.(?:[a-z0-9_-]{2,40}\.)?[A-Za-z0-9]{40,44}`,
  // Elastic: https://www.elastic.co/docs/deploy-manage/api-keys
  'essu_[A-Za-z0-9+/=_-]{40,300}',
  // Endor Labs: https://docs.endorlabs.com/
  String.raw`endr\+[A-Za-z0-9-]{16}`,
  // Firebase: https://firebase.google.com/docs/cloud-messaging/auth-server
  'AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{100,200}',
  // Fly.io: https://fly.io/docs/security/tokens/
  String.raw`fo1_[\w-]{43}`,
  'fm[12][ar]?_[A-Za-z0-9+/]{60,4096}={0,3}',
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
  'GOOG[A-Z0-9]{20,61}(?![A-Za-z0-9])',
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
  // Infisical: https://infisical.com/docs/documentation/platform/token
  String.raw`st\.[a-f0-9]{24}\.[a-f0-9]{32}\.[a-f0-9]{32}`,
  // Infracost: https://www.infracost.io/docs/
  'ico-[A-Za-z0-9]{32}',
  // MongoDB Atlas: https://www.mongodb.com/docs/atlas/api/service-accounts-overview/
  'mdb_sa_sk_[A-Za-z0-9_-]{30,50}',
  // Neon: https://neon.com/docs/manage/api-keys
  'napi_[a-z0-9]{40,80}',
  // Netlify: https://docs.netlify.com/api/get-started/
  'nf[pcouw]_[A-Za-z0-9]{36}',
  // ngrok: https://ngrok.com/docs/agent/
  '[123][A-Za-z0-9]{26}_[A-Za-z0-9]{20,21}(?![A-Za-z0-9_])',
  // npm: https://docs.npmjs.com/about-access-tokens
  'npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])',
  // NuGet: https://learn.microsoft.com/nuget/nuget-org/publish-a-package
  'oy2[a-z0-9]{43}(?![a-z0-9])',
  // Octopus Deploy: https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key
  'API-[A-Z0-9]{25,32}(?![A-Za-z0-9])',
  // OpenShift: https://docs.openshift.com/container-platform/latest/authentication/
  'sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])',
  // PlanetScale: https://planetscale.com/docs/api/reference/service-tokens
  'pscale_(?:tkn|oauth|pw|pwd|app_secret)_[A-Za-z0-9=._-]{32,64}',
  // Portainer: https://docs.portainer.io/api/access
  'ptr_[A-Za-z0-9+/]{40,48}={0,2}',
  // Prefect: https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys
  'pn[ub]_[A-Za-z0-9]{36}',
  // Proxmox: https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens
  String.raw`PVEAPIToken=[\w.@!-]{3,80}=[a-f0-9-]{36}`,
  // Pulumi: https://www.pulumi.com/docs/administration/access-identity/access-tokens/
  'pul-[a-f0-9]{40}',
  // PyPI: https://pypi.org/help/#apitoken
  'pypi-AgE[A-Za-z0-9_-]{30,1000}',
  // Rancher: https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys
  '(?:token|kubeconfig)-[a-z0-9-]{5,30}:[a-z0-9]{50,60}',
  // Render: https://render.com/docs/api
  'rnd_[A-Za-z0-9]{28,40}',
  // RubyGems: https://guides.rubygems.org/api-key-scopes/
  'rubygems_[a-f0-9]{48}',
  // Scalingo: https://developers.scalingo.com/
  'tk-us-[A-Za-z0-9_-]{48}',
  // Snyk: https://docs.snyk.io/snyk-api/authentication-for-api
  String.raw`snyk_[a-z]{3}\.[a-f0-9]{8}\.[A-Za-z0-9_-]{40,80}`,
  // SonarQube: https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/
  'sq[uap]_[a-f0-9]{40}',
  // Sourcegraph: https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token
  'sgp_(?:[A-Fa-f0-9]{16}_|local_)?[A-Fa-f0-9]{40}(?![A-Fa-f0-9])',
  'slk_[a-f0-9]{64}',
  // StackHawk: https://docs.stackhawk.com/
  String.raw`hawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20}`,
  // Supabase: https://supabase.com/docs/guides/api/api-keys
  'sbp_(?:[a-z]+_)?[a-f0-9]{40}',
  'sb_secret_[A-Za-z0-9_-]{22,50}',
  // Tailscale: https://tailscale.com/kb/1277/key-prefixes
  'tskey-[a-z]{2,20}-[A-Za-z0-9]{8,40}(?:-[A-Za-z0-9]{16,60})?',
  // Tencent Cloud: https://www.tencentcloud.com/document/product/598/34228
  'AKID[A-Za-z0-9]{32}(?![A-Za-z0-9])',
  // Vercel: https://vercel.com/docs/rest-api
  'vc[piark]_[A-Za-z0-9]{20,60}(?![A-Za-z0-9])',
  // VolcEngine: https://www.volcengine.com/docs/6291/65568
  'AKLT[A-Za-z0-9]{40,60}',
  // Yandex: https://yandex.cloud/en/docs/iam/concepts/authorization/
  'AQVN[A-Za-z0-9_-]{35,38}',
  '(?<![/+])YC[A-Za-z0-9_-]{38}(?![A-Za-z0-9_-])',
  String.raw`t1\.[A-Z0-9a-z_-]+={0,2}\.[A-Z0-9a-z_-]{86}={0,2}`,
  'y[0-3]_[A-Za-z0-9_-]{55,60}',
  // YouTrack, TeamCity: https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html
  String.raw`perm[:-][A-Za-z0-9=]{4,60}\.[A-Za-z0-9=-]{4,60}\.[A-Za-z0-9]{20,60}`,
  String.raw`eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{20,60}\.[A-Za-z0-9_-]{30,60}`,
];
