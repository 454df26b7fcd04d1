import { expect, test } from 'vitest';
import { examples } from '../made-up';
import { redact } from '../redact';

/** Addresses, commands and logs without a secret. `⏎` is a line end. */
const safe = `
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
`;

test.each(examples(safe))('%s', (text) => {
  expect(redact(text, 'terminal')).toBe(text);
});
