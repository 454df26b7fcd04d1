import { expect, test } from 'vitest';
import { examples } from '../made-up';
import { redact } from '../redact';

/** Harmless texts of the second set. `⏎` is a line end. */
const safe = `
Key rotation: enabled
Key usage: ENCRYPT_DECRYPT
Key state  Enabled
Key spec SYMMETRIC_DEFAULT
Key material origin AWS_KMS
Key policy: default
Encryption key alias/aws/ebs
Encryption: AES-256
API key ID: {a22}
Access key ID: none
Last used key 2026-11-21
Keys (3)
Password: ●●●●●●●●
Password (leave blank to keep)
Password reset link sent
Password hash algorithm: bcrypt
Password age 42 days
Password authentication: disabled
PasswordAuthentication no
passwordPolicy.minLength: 12
password_hash_type = scrypt
Token name: deploy-2026
Token ID {a20}
Token: expires in 7 days
Token Bucket size 1000
Token count: 15234
Session tokens: 12
nextPageToken: {w40}
continuationToken={b40}
paginationToken "{a40}"
Secret: db-credentials
Secret rotation lambda: rotate-db-2026
Secret ID prod/orders/db-AbC1xY
Secrets synced: 4
SecretProviderClass: azure-kv-2026
external-secrets/db-credentials-v2
sealedsecret.bitnami.com/db created
Credential type: Username with password
Credentials ID: jenkins-deploy-2026
credentialsId: 'jenkins-deploy-2026'
withCredentials([string(credentialsId: 'sonar-token-2026', variable: 'SONAR_TOKEN')])
Authorization code flow
Authorization server: https://idp.example/oauth2/default
Authorization: AWS4-HMAC-SHA256
auth_url: https://idp.example/auth
auth = "oidc"
AUTH_TYPE=ldap
basic-auth: enabled
bearer_token_file: /var/run/secrets/token
oauth2: client_credentials
cookie_name = session_id
cookie: accepted
Set-Cookie: lang=en; Path=/
HttpOnly cookies only
http://x.example/?page=2&sort=name&filter=status:running
https://x.example/callback?state=done&code=200
https://x.example/?key=orders
https://x.example/products?sku=AB12CD34
https://x.example/?session=expired
https://github.com/login/device
https://x.example/users/12345/keys
https://x.example/v2/auth/token
https://eu-west-1.console.aws.amazon.com/secretsmanager/secret?name=prod%2Fdb&region=eu-west-1
https://portal.azure.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview
https://console.cloud.google.com/apis/credentials?project=acme-prod-1234
s3://bucket/prefix/2026/11/21/part-00000-{u}.snappy.parquet
gs://bucket/o/{h32}
redis://cache:6379/0
postgres://db.internal:5432/orders
mongodb://a,b,c/x?replicaSet=rs0
amqp://guest@mq:5672
jdbc:postgresql://db/x?user=ada&ssl=true
ssh ada@host -p 2222
scp -P 2222 f ada@host:/tmp
rsync -avz -e "ssh -p 2222" a b
docker run -p 127.0.0.1:8080:80 -u 1000 nginx
docker build -t app:2026.11.21 -f Dockerfile .
podman ps -a
az account show -o table
az group create -n rg-prod -l westeurope
helm upgrade web ./chart -n prod --set image.tag=1.2.3
mongodump --host h --port 27017
zip -r out.zip dir
unzip -o out.zip
7z x f.7z
net user ada
net use
openssl x509 -in c.pem -noout -text
openssl rand -hex 32
echo "deb https://x stable main" | sudo tee /etc/apt/sources.list.d/x.list
echo done | tee log
useradd -m -s /bin/bash ada
usermod -aG docker ada
snmpwalk -v2c -c public 10.0.0.1
ldapsearch -x -b dc=example -H ldap://h
http GET https://x.example
https --verify no x.example
sqlcmd -S srv -E
bcp t out f -S srv -T
ipmitool -I lanplus -H h power status
curl -b cookies.txt https://x.example
curl -b "theme=dark" https://x.example
curl -X POST https://x.example -d @body.json
kubectl create secret generic db --from-file=./password.txt
kubectl get secret db -o json
kubectl rollout status deploy/web-2026
gpg --recv-keys 0xAB12CD34EF56AB78
gpg: key {H16}: public key "ada" imported
pub rsa4096/{H16} 2026-01-01
SHA256:{b43}
ECDSA key fingerprint is SHA256:{b43}.
The authenticity of host 'h' can't be established.
known_hosts: |1|{b27}=|{b27}= ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{b43}
"contentHash": "{b86}=="
<PackageReference Include="Acme.Auth" Version="1.2.3" />
yarn lock checksum: 10c0/{h128}
resolved "https://registry.yarnpkg.com/left-pad/-/left-pad-1.3.0.tgz#{h40}"
hash = "{h64}"
"sha": "{h40}"
"version": "{a32}"
"etag": "{h32}"
"resourceVersion": "123456789"
uid: {u}
"generation": 12
pod-template-hash={h10}
controller-revision-hash: web-{h10}
checksum/config: {h64}
kubernetes.io/service-account.uid: {u}
image: quay.io/acme/app@sha256:{h64}
imagePullSecrets: [{name: regcred-2026}]
x-correlation-id: {u}
X-Cache: Hit from cloudfront
X-Amz-Cf-Id: {w54}==
x-ms-request-id: {u}
x-goog-generation: 1764000000000000
Server-Timing: db;dur=53
Strict-Transport-Security: max-age=31536000
Content-Security-Policy: script-src 'nonce-abc' 'sha256-{b43}='
P3P policy
GitHub Actions run #{d10}
Workflow: deploy-prod-2026.yml
job 12345 on runner gh-{h8}
Build ID {d9}
npm ERR! code E401
HTTP/1.1 401 Unauthorized
ERROR 1045 (28000): Access denied for user 'ada'@'h' (using password: YES)
Login failed for user 'sa'.
Permission denied (publickey,password).
invalid_grant: token expired
error_description=The+access+token+expired
JWT expired
jwt malformed
SECRET_KEY must be set
Set TOKEN in the environment
Missing API key
Enter your API key
Paste the token here
Copy secret
Show password
Rotate key
Create API key
Passwort ändern 2026
Mot de passe oublié
Clave de partición: cliente_2026
Chave de partição: cliente
Klucz główny: id
Schlüssel-Wert-Paare
Ключевые слова: prod
パスワードの変更
访问密钥管理
`;

test.each(examples(safe))('%s', (text) => {
  expect(redact(text, 'terminal')).toBe(text);
});
