import { expect, test } from 'vitest';
import { blanked, examples } from '../made-up';
import { redact } from '../redact';

/** Secrets in files, headers, addresses and pages, whoever made them. `«…»` is what must go, all else must stay; `⏎` is a line end and `⇥` a tab. */
const leaks = `
machine api.example.com login ada password «{a16}»
machine h⏎  login ada⏎  password «{a16}»
db.example.com:5432:app:ada:«{a16}»
https://ada:«{a16}»@git.example.com
ada:«$apr1\${a8}\${a22}»
root:«$6\${a16}\${a86}»:19000:0:99999:7:::
ada:«$2y$10\${a53}»
ada:«{SHA}{b27}=»
ada:«$y$j9T\${a22}\${a43}»:19700:0:99999:7:::
"auth": "«{64:ada:pw{a12}}»"
identitytoken: "«{a64}»"
<password>«{x10}»</password>
<Password encrypted="false">«{a12}»</Password>
<server><id>n</id><username>u</username><password>«{a12}»</password></server>
<add key="ApiKey" value="«{a32}»"/>
<add name="Db" connectionString="Server=db;User Id=sa;Password=«{a12}»;" />
<property name="hibernate.connection.password" value="«{a12}»"/>
<property name="password">«{a12}»</property>
<entry key="db.password">«{a12}»</entry>
<apiToken>«{b40}»</apiToken>
<key>ClientSecret</key><string>«{a32}»</string>
<input type="hidden" name="csrf_token" value="«{a32}»">
<meta name="csrf-token" content="«{b43}=»">
spring.datasource.password=«{a12}»
spring.datasource.password = «{a12}»
quarkus.datasource.password: «{a12}»
sasl.password=«{a12}»
ssl.keystore.password=«{a12}»
jwt.secret=«{a32}»
secret_key_base: «{h64}»
SECRET_KEY = '«django-insecure-{x40}»'
APP_KEY=«base64:{b43}=»
password = "«{x12}»" # rotate
  adminPassword: '«{x12}»'
"master_password" : "«{x12}»",
'api_secret' => '«{a24}»',
:secret => "«{a24}»"
api_key := "«{a24}»"
const apiKey = "«{a32}»";
private static final String PASSWORD = "«{x12}»";
var clientSecret string = "«{a32}»"
let token: String = "«{a32}»"
password="«{a12}»" user="ada"
auth = ("ada", "«{a12}»")
define('DB_PASSWORD', '«{x12}»');
define('AUTH_KEY', '«{x64}»');
Authorization: Basic «{64:ada:{a12}}»
authorization: bearer «{a40}»
"Authorization": "Bearer «{a40}»"
Proxy-Authorization: Basic «{64:ada:{a12}}»
X-Api-Key: «{a32}»
x-amz-security-token: «{b300}»
X-Vault-Token: «{a26}»
X-Access-Token: «{a32}»
Api-Token: «{a32}»
WWW-Authenticate: Bearer realm="x"
Cookie: sid=«{a32}»; theme=dark
Set-Cookie: session=«{a40}»; Path=/; HttpOnly
Cookie: ASP.NET_SessionId=«{l24}»
Set-Cookie: auth_token=«{a40}»; Secure
https://app.example/cb?code=«{a40}»&state=«{a20}»
https://app.example/#access_token=«{a40}»&token_type=Bearer&expires_in=3600
https://app.example/reset?token=«{a32}»
https://x.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=«AKIA{U16}%2F20261121%2Fus-east-1%2Fs3%2Faws4_request»&X-Amz-Date=20261121T101010Z&X-Amz-Expires=900&X-Amz-Signature=«{h64}»
https://storage.googleapis.com/b/o?X-Goog-Signature=«{h128}»
https://d1.cloudfront.net/f?Expires=1764000000&Signature=«{w120}»&Key-Pair-Id=K2JCJMDEHXQW5F
https://cdn.example/v.mp4?hdnts=exp=1764000000~acl=/*~hmac=«{h64}»
https://api.example/v1?apikey=«{a24}»&q=x
https://api.example/v1?api_key=«{a24}»
https://x.example/hook?secret=«{a24}»
https://x.example/invite/accept?invitation_token=«{a32}»
https://outlook.office.com/«webhook/{u}@{u}/IncomingWebhook/{h32}/{u}»
https://chat.googleapis.com/v1/spaces/{a11}/messages?key=«AIza{w35}»&token=«{w43}»
data:⏎  password: «{64:hunter{a9}}»⏎  username: YWRh
stringData:⏎  token: «{a32}»
kind: Secret⏎data:⏎  tls.key: «{64:-----BEGIN PRIVATE KEY-----{b60}}»
client-key-data: «{64:-----BEGIN RSA PRIVATE KEY-----{b80}}»
- name: KUBE_TOKEN⏎  value: "«{a32}»"
users:⏎- name: a⏎  user:⏎    token: «{a40}»
- password: "«{x12}»"
password: |⏎  «{x16}»
password: >-⏎  «{x16}»
[database]⏎password=«{x12}»
Password⏎«{x14}»
Access key secret⏎«{a30}»
API key⇥«{a32}»
| password | «{x12}» |
| DB_PASSWORD | «{x12}7b» |
Password (again): «{x12}»
Your new password is «{x12}»
The password is: «{x12}»
Temporary password: «{x12}»
One-time password: «{x12}»
New token: «{a40}»
Your API token is «{a40}»
Secret: «{l16}»
Client secret value «{a40}»
Shared secret «{a24}»
Backup code: «{l5}-{l5}»
Recovery key: «{U4}-{U4}-{U4}-{U4}»
License key: «{U5}-{U5}-{U5}-{U5}-{U5}»
Please use initial admin password: «{h32}»
initial password for user elastic: «{a20}»
generated security password: «{u}»
Enrollment token: «{b80}»
Join token: «SWMTKN-1-{l50}-{l25}»
node-token: «K10{h64}::server:{h32}»
seed phrase: «legal winner thank year wave sausage worth useful legal winner thank yellow»
minisign secret key: «RWRTY0Iy{b200}»
AWS secret «{b40}» was created
GPG_PASSPHRASE=«{x16}»
ENCRYPTION_KEY=«{h64}»
SESSION_SECRET=«{a32}»
NEXTAUTH_SECRET=«{b43}=»
COOKIE_SECRET: «{a32}»
JWT_SECRET_KEY=«{a48}»
SIGNING_KEY=«{b43}=»
WEBHOOK_SECRET="«{a32}»"
HMAC_KEY=«{h64}»
PEPPER=«{a32}»
SALT_KEY=«{a32}»
FERNET_KEY=«{w43}=»
AIRFLOW__CORE__FERNET_KEY=«{w43}=»
MINIO_ROOT_PASSWORD=«{a16}»
POSTGRES_PASSWORD: «{a16}»
GF_SECURITY_ADMIN_PASSWORD=«{a16}»
RABBITMQ_ERLANG_COOKIE=«{U20}»
TOKEN=«{a24}»
PW=«{a12}»
MYSQL_PWD=«{a12}»
LDAP_BIND_PW=«{a12}»
SMTP_PASS=«{a16}»
DOCKER_PAT=«{a24}»
GH_PAT=«{a24}»
AZURE_STORAGE_SAS_TOKEN="«sv=2024-08-04&ss=b&sig={a30}%3D»"
PRIVATE_KEY=«0x{h64}»
wallet private key: «{h64}»
`;

test.each(examples(leaks))('%s', (text, expected) => {
  expect(blanked(redact(text, 'terminal'))).toBe(expected);
});
