import { expect, test } from 'vitest';
import { madeUp } from './made-up';
import { redact } from './redact';

/**
 * Where secrets stand, whoever made them: files, commands, headers, addresses. `«…»` is what must go, all else must
 * stay; `⏎` is a line end and `⇥` a tab.
 */
const leaks = `
password: «{x12}»
Password  «{x12}»
passwd = «{x10}»
DB_PASS="«{x12}»"
export MYSQL_ROOT_PASSWORD='«{x12}»'
set SA_PASSWORD=«{x12}»
setx API_SECRET "«{a20}»"
$env:ARM_CLIENT_SECRET = "«{a34}»"
$env:TOKEN='«{a24}»'
$password = ConvertTo-SecureString "«{x12}»" -AsPlainText -Force
ConvertTo-SecureString -String "«{x14}»" -AsPlainText
New-LocalUser -Name a -Password (ConvertTo-SecureString '«{x12}»' -AsPlainText)
cmdkey /add:server /user:adm /pass:«{x12}»
net use Z: \\\\srv\\share «{x12}» /user:dom\\ada
psexec \\\\srv -u adm -p «{x12}» cmd
runas /savecred
--db-password «{x12}»
--password=«{x12}»
-password «{x12}»
--api-key «{a24}» --region eu
--set auth.adminPassword=«{x12}»
helm install x --set mysql.rootPassword='«{x12}»'
terraform apply -var="db_password=«{x12}»"
terraform apply -var 'admin_password=«{x12}»'
docker run -e POSTGRES_PASSWORD=«{x12}» -d postgres
kubectl create secret generic db --from-literal=password=«{x12}»
kubectl create secret docker-registry r --docker-username=u --docker-password=«{x12}»
az login --service-principal -u app -p «{a34}» --tenant t
aws configure set aws_secret_access_key «{b40}»
curl -u ada:«{x12}» https://x.example
curl --user 'ada:«{x12}»' https://x.example
curl -H "X-Auth-Token: «{a24}»" https://x.example
curl -H 'Authorization: token «{h40}»' https://x.example
curl -d 'username=ada&password=«{a12}»' https://x.example
curl --data '{"user":"ada","password":"«{x12}»"}' https://x.example
curl -b "session=«{a32}»" https://x.example
http -a ada:«{a12}» GET https://x.example
wget --http-password=«{a12}» https://x.example
wget --password «{a12}» ftp://x.example
mysql -u root -p«{a12}» db
mysqldump --password=«{a12}» db
mysqladmin -uroot -p«{a12}» shutdown
PGPASSWORD=«{a12}» psql -h db
psql "host=db user=ada password=«{a12}» dbname=x"
psql postgresql://ada:«{a12}»@db/x
mongosh --username ada --password «{a12}»
mongo -u ada -p «{a12}» --authenticationDatabase admin
redis-cli -h c -a «{a12}» ping
REDISCLI_AUTH=«{a12}»
AUTH «{a24}»
sqlcmd -S srv -U sa -P «{x12}»
bcp t out f -S srv -U sa -P«{a12}»
sqlplus scott/«{a12}»@orcl
sshpass -p «{a12}» ssh h
sshpass -p'«{a12}»' ssh h
SSHPASS=«{a12}» sshpass -e ssh h
echo '«{a12}»' | sudo -S apt update
echo "ada:«{a12}»" | chpasswd
echo «{a12}» | docker login -u ada --password-stdin
usermod -p '«$6\${a16}\${a86}»' ada
htpasswd -b .htpasswd ada «{a12}»
htpasswd -bc /etc/f ada «{a12}»
ldapsearch -x -D cn=adm -w «{a12}» -b dc=x
ldapadd -D "cn=admin,dc=x" -w '«{a12}»' -f f.ldif
smbclient //srv/share -U ada%«{a12}»
mount -t cifs //srv/s /mnt -o username=ada,password=«{a12}»
rsync --password-file=f x
openssl enc -aes-256-cbc -k «{a12}» -in f
openssl rsa -passin pass:«{a12}» -in k
openssl pkcs12 -export -password pass:«{a12}»
keytool -importkeystore -storepass «{a12}» -keystore k.jks
keytool -genkey -keypass «{a12}» -alias a
jarsigner -storepass «{a12}» a.jar alias
-Djavax.net.ssl.keyStorePassword=«{a12}»
-Djavax.net.ssl.trustStorePassword=«{a12}»
gpg --batch --passphrase «{a12}» -c f
ansible_become_pass=«{a12}»
ansible_ssh_pass: «{a12}»
ansible-vault: --vault-password «{a12}»
nmcli dev wifi connect home password «{a12}»
wpa_passphrase=«{a12}»
network={ ssid="home" psk="«{a12}»" }
ipsec: : PSK "«{a24}»"
PresharedKey = «{b43}=»
PrivateKey = «{b43}=»
svn co --username ada --password «{a12}» https://x
lftp -u ada,«{a12}» sftp://x
rabbitmqctl add_user ada «{a12}»
rabbitmqctl change_password ada «{a12}»
vault login «hvs.{w24}»
vault kv put secret/db password=«{a12}»
vault write auth/approle/login role_id={u} secret_id=«{u}»
consul acl: -token=«{u}»
snmpwalk -v3 -u ada -A «{a12}» -X «{a12}» h
snmpwalk -v2c -c «{a12}» 10.0.0.1 sysName
ipmitool -I lanplus -H h -U ADMIN -P «{a12}» power status
useradd -p «{a12}» ada
CREATE USER 'ada'@'%' IDENTIFIED BY '«{x12}»';
ALTER USER ada WITH PASSWORD '«{x12}»';
CREATE ROLE app LOGIN PASSWORD '«{x12}»';
SET PASSWORD FOR 'ada'@'%' = PASSWORD('«{x12}»');
ALTER LOGIN sa WITH PASSWORD = N'«{x12}»';
CREATE USER ada IDENTIFIED BY "«{x12}»"
CREATE USER ada IDENTIFIED BY «{a12}» DEFAULT TABLESPACE t
CREATE USER ada IDENTIFIED WITH sha256_password BY '«{x12}»'
CREATE DATABASE LINK l CONNECT TO ada IDENTIFIED BY «{a12}» USING 'x'
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '«{x12}»'
postgres://ada:«{x10}»@db:5432/x
mysql+pymysql://ada:«{a12}»@db/x
mongodb://ada:«{a12}»@a,b,c/x?replicaSet=r
redis://:«{a12}»@cache:6379/0
rediss://default:«{a40}»@c.upstash.io:6379
amqps://ada:«{a12}»@mq/vh
ldap://cn=a:«{a12}»@ldap
ftp://ada:«{a12}»@x.example/f
sftp://ada:«{a12}»@x.example/f
smtp://ada:«{a12}»@mail:587
ssh://git:«{a24}»@x.example/r.git
https://«{h40}»@github.com/a/b
https://oauth2:«glpat-{w20}»@gitlab.example/a/b.git
jdbc:postgresql://db/x?user=ada&password=«{a12}»
jdbc:sqlserver://db;databaseName=x;user=sa;password=«{a12}»;
jdbc:oracle:thin:ada/«{a12}»@db:1521:x
jdbc:mysql://db/x?user=ada&password=«{a12}»&useSSL=true
Server=db;Database=x;User Id=sa;Password=«{x12}»;Encrypt=True;
Data Source=db;Initial Catalog=x;uid=sa;pwd=«{x12}»
Driver={ODBC};Uid=ada;Pwd=«{{x12}}»;
host=db port=5432 user=ada password='«{x12}»'
Provider=SQLOLEDB;Password="«{x12}»";User ID=sa
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
| DB_PASSWORD | «{x12}» |
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
Backup code «{l5}-{l5}»
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
`
  .trim()
  .split('\n');

const PLACEHOLDER = /<(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+|jwt|cookie|authorization)>/g;
const shown = (line: string) => line.replace(/⏎/g, '\n').replace(/⇥/g, '\t');

test.each(leaks.map((line, index) => [shown(madeUp(line, index + 1))]))('%s', (line) => {
  const text = line.replace(/[«»]/g, '');
  expect(redact(text, 'terminal').replace(PLACEHOLDER, '«»')).toBe(line.replace(/«[^»]*»/g, '«»'));
});
