import { expect, test } from 'vitest';
import { madeUp } from './made-up';
import { redact } from './redact';

/** What looks like a secret and is none: a procedure with these masked is of no use. `⏎` is a line end. */
const safe = `
Request ID: {u}
requestId={u}
X-Request-Id: {u}
traceparent: 00-{h32}-{h16}-01
trace_id={h32} span_id={h16}
x-b3-traceid: {h32}
X-Amzn-Trace-Id: Root=1-{h8}-{h24}
x-amz-request-id: {U16}
x-amz-id-2: {b75}=
x-amz-version-id: {a32}
ETag: "{h32}"
ETag: W/"{h32}-5"
etag "{a24}"
If-None-Match: "{h40}"
CF-Ray: {h16}-FRA
commit {h40}
{h7} Fix the login page
Merge {h40} into {h40}
HEAD is now at {h8} Rotate tokens
index {h7}..{h7} 100644
From {h40} Mon Sep 17 00:00:00 2001
image: app@sha256:{h64}
sha256:{h64}
Digest: sha256:{h64}
Docker image id {h12}
{h12}   nginx:1.25   "/docker-entrypoint.…"   2 hours ago
app:{h40}
ghcr.io/acme/app:main-{h7}
123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:{h40}
integrity="sha384-{b64}"
"integrity": "sha512-{b86}=="
h1:{b43}=
checksum: {h64}
md5sum {h32}  file.iso
SHA256 (f.iso) = {h64}
MD5: {h32}
SHA1 Fingerprint={H2}:{H2}:{H2}:{H2}:{H2}:{H2}
SHA256:{b43} ada@host (ED25519)
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{b43} ada@host
ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB{b200} ada@host
-----BEGIN CERTIFICATE-----⏎MIID{b60}⏎{b64}⏎-----END CERTIFICATE-----
-----BEGIN PUBLIC KEY-----⏎MIIB{b60}⏎{b64}⏎-----END PUBLIC KEY-----
certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t{b100}
Public key: {b43}=
PublicKey = {b43}=
age1qpzry9x8gf2tvdw0s3jn54khce6mua7lqpzry9x8gf2tvdw0s3jn54khce
Key fingerprint: {h40}
i-0{h16}
vol-0{h16} attached to i-0{h16}
ami-0{h16}
subnet-0{h16}, subnet-0{h16}
eipalloc-0{h16}
arn:aws:s3:::my-bucket/path
arn:aws:iam::aws:policy/AdministratorAccess
arn:aws:acm:eu-west-1:123456789012:certificate/{u}
arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbC1xY
arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/{h16}
arn:aws:states:eu-west-1:123456789012:execution:flow:{u}
Secret ARN: arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbC1xY
KMS key: {u}
KMS key ID mrk-{h32}
Key ID: {u}
Key name: prod-deploy-2026
Key pair: ops-laptop
Key: Environment Value: production
Access key ID
Secret access key
Distribution ID E{U13}
Hosted zone ID: Z{U20}
Stack: web-prod-NestedStackApp1-{U13}
web-prod-Function-{a12}
CloudFormation-{U13}-Role
/aws/lambda/orders-{h8}
2026/11/21/[$LATEST]{h32}
Log stream: ecs/app/{h32}
task/prod/{h32}
Execution ID: {u}
Subscription ID: {u}
Tenant ID: {u}
Directory (tenant) ID {u}
Object ID {u}
Application (client) ID: {u}
Client ID: {d12}-{l32}.apps.googleusercontent.com
client_id={h32}
client_id: {a32}
appId: 1:{d12}:web:{h22}
/subscriptions/{u}/resourceGroups/prod/providers/Microsoft.Web/sites/x
projects/acme-prod-1234/locations/europe-west1/clusters/main
Project number: {d12}
pod/orders-7d9f8b6c5-x2x4k 1/1 Running 0 3d
orders-web-{h9}-k8s2p
statefulset.apps/db-0
replicaset.apps/web-{h10}
job.batch/backup-{d8}
node ip-10-0-1-17.eu-west-1.compute.internal
aks-nodepool1-{d8}-vmss000002
gke-main-default-pool-{h8}-{l4}
serviceaccount/default
secret/db-credentials created
NAME TYPE DATA AGE⏎db-secret Opaque 2 3d
sh.helm.release.v1.web.v12   helm.sh/release.v1   1   3d
default-token-{l5}
secretName: tls-web-2026
name: my-secret-{l5}
secretKeyRef: {name: db, key: password}
password: {{ .Values.db.password }}
password: $DB_PASSWORD
password: \${env.DB_PASSWORD}
password: \${{ secrets.DB_PASSWORD }}
token: !Ref GitHubToken
password: !Sub '{{resolve:secretsmanager:db:SecretString:password}}'
password = var.db_password
password = data.aws_secretsmanager_secret_version.db.secret_string
password = random_password.db.result
password = "\${random_password.db.result}"
password: vault:secret/data/db#password
password: op://Private/db/password
password: ref+awsssm://db
password: ENC[AES256_GCM,data:example]
password: changeme
password: <your password>
password: *****
password: ••••••••••
password: [hidden]
password: (unchanged)
password: null
password: ""
password:
token: \${TOKEN}
token: xxxxxxxxxxxxxxxx
token: YOUR_TOKEN_HERE
token=<token>
api_key: "your-api-key"
apiKey: process.env.API_KEY
api_key = os.getenv("API_KEY")
const token = req.headers.authorization
token := os.Getenv("TOKEN")
password=getpass.getpass()
private String password;
String token = request.getParameter("token");
def login(user, password):
function getToken(userId, secret) {
if (password.length < 8) {
password !== confirmPassword
type: password
<input type="password" name="password" autocomplete="current-password">
<label for="password">Password</label>
.password-field { color: #1f2937; }
color: #deadbeef
background: #0A1B2C
"password": "must have at least 8 characters"
Password strength: strong
Password policy: 12 characters, 1 symbol
Password expires: 2026-12-31
Password last used 3 days ago
Forgot your password?
Reset password
Change password for ada
Passwords don't match
Wrong password. 2 attempts left
Invalid token
Token expired at 2026-11-21T10:10:10Z
Unexpected token < in JSON at position 0
tokens used: 1523
max_tokens=4096
Tokens per minute: 90000
token_type=Bearer
token_endpoint=https://idp.example/token
tokenUrl: https://idp.example/oauth/token
grant_type=client_credentials
response_type=code&scope=openid
key=value
keyboard shortcuts: ctrl+k
Sort key: created_at
Primary key (id, tenant_id)
FOREIGN KEY (user_id) REFERENCES users(id)
PRIMARY KEY: pk_orders_2026
Idempotency-Key: {u}
cache-key: node-{h64}
Cache restored from key: linux-npm-{h64}
Partition key: customerId
Routing key: orders.created.v2
Routing key  orders.created
S3 key: backups/2026-11-21/db.sql.gz
Object key reports/2026/q4.csv
Registry key HKLM\\SOFTWARE\\Acme
Keyspace: orders_2026
Key Vault: kv-prod-weu-01
keyvault https://kv-prod-01.vault.azure.net/secrets/db-password
Secret name: prod/orders/db
Secrets manager
Secret version: AWSCURRENT
Secret value: Retrieve secret value
Secret scanning alerts 3
Secret type: Other type of secret
3 secrets
Authentication: none
Authorization: None
Authorization: Bearer <token>
Authorization: Bearer $TOKEN
-H "Authorization: Bearer \${TOKEN}"
basic authentication is disabled
Basic plan
bearer of good news
auth: enabled
auth method: userpass
Cookie: theme=dark; lang=en
Set-Cookie: theme=dark; Path=/; Max-Age=31536000
Cookie policy
session timeout: 3600
Session ID  ada-0a1b2c
PASS src/redaction/find.test.ts
--- PASS: TestLogin (0.00s)
pass: 12, fail: 0
bypass: true
compass 1.44.5
passenger list
encompass
secretary@
tokenizer: cl100k_base
monkey: 42
turkey 2026
hockey=1
https://github.com/acme/app/commit/{h40}
https://github.com/acme/app/pull/12345/files#diff-{h64}
https://ci.example/job/web/4711/console
https://console.aws.amazon.com/ec2/home?region=eu-west-1#InstanceDetails:instanceId=i-0{h16}
https://grafana.example/d/{a9}/nodes?orgId=1&var-cluster=prod&from=1764000000000
https://x.atlassian.net/browse/OPS-1234
https://docs.google.com/document/d/1{w43}/edit
https://www.youtube.com/watch?v={w11}
https://cdn.example/app.{h20}.js
/static/main.{h8}.chunk.css
assets/index-{w8}.js
node_modules/@babel/core@7.26.0
go: github.com/pkg/errors v0.9.1 h1:{b43}=
k8s.io/api v0.31.0-20240815{h12}
Python 3.12.4 (main, Jun 6 2024, 18:26:44) [GCC 11.4.0]
version 10.0.19045.3803
10.0.0.0/16
255.255.255.0
fe80::1%eth0
00:1A:2B:3C:4D:5E
2026-11-21T10:10:10.123456789Z
20261121101010
1764000000000
4711
Build #4711 succeeded in 3 min 12 s
BUILD-20261121.4
cron(0 12 * * ? *)
0 */5 * * * /usr/bin/backup
drwxr-xr-x 2 root root 4096 Nov 21 10:10 secrets
-rw------- 1 ada ada 1766 id_rsa
/run/secrets/db_password
~/.aws/credentials
/etc/ssl/private/server.key
ssh -i ~/.ssh/prod.pem ec2-user@10.0.1.17
ssh-keygen -t ed25519 -C ada
mysql -u root -p
mysql -u root -p -h db orders
docker run -p 8080:80 -d nginx:1.25
docker login -u ada registry.example.com
cp -p a b
kubectl get pods -n prod -o wide
kubectl -n prod get secret db -o jsonpath='{.data.password}'
kubectl create token default
psql -h db -U ada -p 5432 orders
mongosh -u ada -p
redis-cli -h cache -p 6379
curl -u ada https://x.example
curl -u $USER:$PASS https://x.example
aws ssm get-parameter --name /prod/db/password --with-decryption
aws secretsmanager get-secret-value --secret-id prod/db
aws ecr get-login-password | docker login --username AWS --password-stdin
gcloud auth print-access-token
az account get-access-token
vault kv get -field=password secret/db
vault token lookup
gh auth token
npm token list
terraform output -raw db_password
echo $DB_PASSWORD
read -s -p "Password: " PW
sudo -S true
passwd ada
feature_flags: new-login-2026=true
flag enable_token_rotation_v2 on
LAUNCH_FLAG=checkout-v2-2026
i18n.login.password.label
"login.password": "Password"
"errors.token.expired": "Your token has expired"
com.acme.auth.TokenService2
at com.acme.auth.PasswordEncoder.matches(PasswordEncoder.java:42)
java.security.InvalidKeyException: Illegal key size
org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder
AWSReservedSSO_AdministratorAccess_{h16}
ServiceRoleForAmazonEKSNodegroup
QmFzZTY0IHRleHQ=
SGVsbG8gd29ybGQsIHRoaXMgaXMganVzdCBhIHRleHQgdGhhdCBpcyBlbmNvZGVk
data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPjwvc3ZnPg==
iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk
a.b.c.d.e
eyJ is how a token starts
foo.bar.baz
1.2.3-beta.4+build.567
v1.31.0-eks-{h7}
{h8}-{h4}.lambda-url.example
OPS-1234: Rotate API keys
INC{d7} resolved
CHG{d7}
SN-{U10}
Serial number: {U12}
Order 4111-2026-0001
Invoice RE-2026-004711
ISBN 978-3-16-148410-0
Phone support: 24/7
MAC 00-14-22-01-23-45
GET /api/v1/users/{u} 200 12ms
POST /oauth/token 401
WARN  c.a.s.TokenFilter - token missing for user ada
level=info msg="secret synced" name=db namespace=prod
level=error err="password authentication failed for user \\"ada\\""
FATAL: password authentication failed for user "ada"
error: failed to read token file
fetching token from https://auth.docker.io/token
Pulling from library/nginx
{h12}: Pull complete
Layer already exists
CONTAINER_ID={h64}
GIT_COMMIT={h40}
CI_COMMIT_SHA={h40}
BUILD_TAG=jenkins-web-4711
AWS_REGION=eu-west-1
AWS_PROFILE=prod
DB_PASSWORD_FILE=/run/secrets/db
TOKEN_TTL=3600
TOKEN_URL=https://idp.example/token
API_KEY_HEADER=X-Api-Key
KEY_PREFIX=orders
KEY_ALGORITHM=RS256
SECRET_NAME=prod/db
SECRET_ROTATION_DAYS=30
PASSWORD_MIN_LENGTH=12
NEXT_PUBLIC_VERSION={h7}
nonce: {d6}
JWKS kid: {u}
"kid": "{w27}"
"n": "{w342}"
jti={u}
sub: auth0|{h24}
ObjectId("{h24}")
_id: {h24}
deploymentId: dpl_{a28}
pi_{a24}
cus_{a14}
pk_live_{a24}
price_1{a23}
acct_1{a16}
evt_1{a23}
run-{a16}
ws-{a16}
`
  .trim()
  .split('\n');

test.each(safe.map((line, index) => [madeUp(line, index + 1).replace(/⏎/g, '\n')]))('%s', (line) => {
  expect(redact(line, 'terminal')).toBe(line);
});
