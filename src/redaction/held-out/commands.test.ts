import { expect, test } from 'vitest';
import { blanked, examples } from '../made-up';
import { redact } from '../redact';

/** Secrets in commands, SQL and connection strings, whoever made them. `«…»` is what must go, all else must stay; `⏎` is a line end and `⇥` a tab. */
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
`;

test.each(examples(leaks))('%s', (text, expected) => {
  expect(blanked(redact(text, 'terminal'))).toBe(expected);
});
