import { expect, test } from 'vitest';
import { blanked, examples } from '../made-up';
import { redact } from '../redact';

/** A second set, written when the rules found all of the first one: what they were not written for. `«…»` is what must go, all else must stay; `⏎` is a line end and `⇥` a tab. */
const leaks = `
Acme portal key: «{a32}»
zotero api key «{a24}»
HARBOR_ROBOT_SECRET=«{a32}»
robot$ci password «{a32}»
GITEA__security__SECRET_KEY=«{a64}»
GITEA_TOKEN=«{h40}»
argocd login cd.example --username admin --password «{a16}»
ARGOCD_AUTH_TOKEN=«eyJ{w30}.{w90}.{w43}»
KUBECONFIG token: «eyJ{w40}.{w300}.{w342}»
RUNNER_REGISTRATION_TOKEN=«{w20}»
"gitlabToken": "«glpat-{w20}»"
SonarQube token «sqa_{h40}»
NEXUS_PASSWORD='«{x14}»'
mvn deploy -Dpassword=«{a14}»
gradle publish -PossrhPassword=«{a14}»
signing.password=«{a14}»
ossrhToken: «{a32}»
twine upload -u __token__ -p «pypi-AgEIcHlwaS5vcmc{w100}»
poetry config pypi-token.pypi «pypi-AgEIcHlwaS5vcmc{w100}»
npm config set //r.example/:_authToken «{u}»
nuget setapikey «{a46}»
hex.pm HEX_API_KEY=«{h32}»
composer config http-basic.repo.example ada «{a16}»
conan user -p «{a16}» -r r ada
helm repo add x https://x --username ada --password «{a16}»
skopeo copy --src-creds ada:«{a16}» docker://a docker://b
podman login -u ada --password=«{a16}» r.example
ansible-playbook -e "db_password=«{a16}»" site.yml
ansible_password: "«{x14}»"
vault_token: «hvs.{w24}»
salt: master_pass: «{a16}»
chef: encrypted_data_bag_secret «{b60}»
packer build -var 'ssh_password=«{a14}»' x
vagrant cloud auth login --token «{a14}.atlasv1.{w67}»
pulumi config set --secret dbPassword «{x14}»
serverless: SLS_ACCESS_KEY=«{a43}»
wrangler: CF_API_TOKEN=«{w40}»
ZEROTIER_CENTRAL_TOKEN=«{a32}»
NETBIRD_SETUP_KEY=«{u}»
WG_PRESHARED_KEY=«{b43}=»
OPENVPN_PASSWORD=«{a14}»
RADIUS_SECRET=«{a14}»
tacacs-server key 7 «{H20}»
enable secret 5 «$1$abcdefgh\${b22}»
username ada password 7 «{H18}»
set snmp community «{a12}» authorization read-only
LDAP_ADMIN_PASSWORD="«{a14}»"
bindpw: «{a14}»
rootpw «{SSHA}{b32}»
olcRootPW: «{a14}»
mail.smtp.password=«{a14}»
IMAP_PASS=«{a14}»
spring.mail.password: «{a14}»
xpack.security password «{a20}»
KIBANA_ENCRYPTION_KEY=«{a32}»
xpack.encryptedSavedObjects.encryptionKey: "«{a32}»"
LOGSTASH_KEYSTORE_PASS=«{a14}»
grafana-cli admin reset-admin-password «{a14}»
[auth.generic_oauth]⏎client_secret = «{a40}»
opentelemetry: OTEL_EXPORTER_OTLP_HEADERS="api-key=«{a40}»"
x-api-key=«{a40}»
lightstep-access-token: «{b80}»
SIGNALFX_AUTH_TOKEN=«{w22}»
Instana agent key: «{w22}»
ELASTIC_APM_SECRET_TOKEN=«{a18}»
LOGZIO_TOKEN=«{a32}»
PAPERTRAIL_API_TOKEN=«{a20}»
LOGGLY_TOKEN=«{u}»
pingdom bearer «{w90}»
UPTIMEROBOT_API_KEY=«u{d7}-{h24}»
STATUSCAKE_TOKEN «{a30}»
HEALTHCHECKS_API_KEY=«{w32}»
DEADMANSSNITCH_API_KEY=«{h32}»
victorops routing url https://alert.victorops.com/integrations/generic/20131114/alert/«{u}»/team
https://events.pagerduty.com/integration/«{h32}»/enqueue
https://hooks.zapier.com/hooks/catch/«{d7}/{l7}»
https://discordapp.com/api/webhooks/«{d18}/{w68}»
https://acme.webhook.office.com/«webhookb2/{u}@{u}/IncomingWebhook/{h32}/{u}»
https://prod-12.westeurope.logic.azure.com:443/workflows/{h32}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers&sv=1.0&sig=«{w43}»
https://api.telegram.org/bot«{d10}:AA{w33}»/sendMessage
https://mattermost.example/hooks/«{l26}»
https://open.feishu.cn/open-apis/bot/v2/hook/«{u}»
https://oapi.dingtalk.com/robot/send?access_token=«{h64}»
https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=«{u}»
https://app.example/login?magic=«{a40}»
https://app.example/s/saml?SAMLResponse=«{a200}»
https://signin.aws.amazon.com/federation?Action=login&SigninToken=«{a200}»
https://x.blob.core.windows.net/c?sp=r&st=2026-11-21T10:00:00Z&se=2026-11-22&spr=https&sv=2024-11-04&sr=c&sig=«{a40}%3D»
https://x.oss-cn-hangzhou.aliyuncs.com/o?OSSAccessKeyId=«LTAI5t{a18}»&Expires=1764&Signature=«{a26}%3D»
https://cos.ap.myqcloud.com/o?q-sign-algorithm=sha1&q-ak=«AKID{a32}»&q-signature=«{h40}»
https://storage.googleapis.com/b/o?GoogleAccessId=«a@b.iam.gserviceaccount.com»&Expires=1764&Signature=«{a100}%3D»
wss://ws.example/socket?token=«{a40}»
http://ada:«{a14}»@proxy.example:3128
export https_proxy=http://ada:«{x10}»@proxy.example:3128
git remote add o https://ada:«ghp_{a36}»@github.com/a/b
git config --global url."https://«{h40}»@github.com/".insteadOf https://github.com/
clickhouse://default:«{a14}»@ch:9000/db
snowflake://ada:«{a14}»@acct/db
cassandra: -u cassandra -p «{a14}»
cqlsh h -u ada -p «{a14}»
influx -username ada -password «{a14}»
neo4j+s://neo4j:«{a43}»@x.databases.neo4j.io
nats://«{a32}»@nats:4222
mqtts://ada:«{a14}»@broker:8883
mosquitto_pub -h b -u ada -P «{a14}» -t x
kafka-console --property ssl.key.password=«{a14}»
activemq.password=«{a14}»
<bean><property name="password" value="«{a14}»"/></bean>
<Setting Name="ClientSecret" Value="«{a34}»" />
<wsse:Password Type="PasswordText">«{a14}»</wsse:Password>
<param name="apiKey">«{a32}»</param>
"connectionString": "Server=db;Database=x;User ID=sa;Password=«{x14}»;Encrypt=true"
{"type":"service_account","private_key":"«-----BEGIN PRIVATE KEY-----\\nMIIE{b64}\\n{b64}\\n-----END PRIVATE KEY-----»\\n","client_id":"1"}
{"access_key":"«AKIA{U16}»","secret_key":"«{b40}»"}
{"kty":"RSA","n":"{w342}","e":"AQAB","d":"«{w342}»"}
{"refreshToken":"«{a64}»","expiresIn":3600}
{\\"token\\":\\"«{a40}»\\"}
token%3D«{a40}»%26x%3D1
password=«p%40ss{a8}»&user=ada
user=ada&pass=«{a12}7b»&submit=1
Content-Disposition: form-data; name="password"⏎⏎«{x12}7b»
USER ada⏎PASS «{a12}7b»
AUTH PLAIN «{64:ada:ada:{a10}}»
RCPT token «{a40}»
> AUTH «{a24}»
requirepass «{a24}»
masterauth «{a24}»
user default on >«{a16}» ~* +@all
ALTER USER sa PASSWORD '«{a12}»'
EXEC sp_addlogin 'ada', '«{a12}»'
CREATE USER ada WITH ENCRYPTED PASSWORD '«{a12}»'
GRANT ALL ON *.* TO 'ada'@'%' IDENTIFIED BY '«{a12}»'
CREATE SECRET s (TYPE S3, KEY_ID '«AKIA{U16}»', SECRET '«{b40}»')
COPY t FROM 's3://b' CREDENTIALS '«aws_access_key_id=AKIA{U16};aws_secret_access_key={b40}»'
Generated password: «{x14}»
Password is «{x14}»
Password has been reset to «{x14}»
Your temporary password is: «{x14}»
initialAdminPassword «{h32}»
The admin password is «{a16}»
Login: ada Password: «{a14}»
user: ada / password: «{a14}»
Username⇥ada⇥Password⇥«{a14}»
Client ID⇥{u}⇥Client secret⇥«{a40}»
Bot token⇥«{a40}»
Deploy key⇥«{a40}»
Signing secret⏎«{h32}»
Webhook signing secret⏎«{a32}»
Consumer secret⏎«{a50}»
Verification code: «{d3}-{d3}»
otpauth://totp/x:ada?secret=«{U32}»&issuer=x
TOTP secret «{U32}»
`;

test.each(examples(leaks))('%s', (text, expected) => {
  expect(blanked(redact(text, 'terminal'))).toBe(expected);
});
