import { expect, test } from 'vitest';
import { examples } from '../made-up';
import { redact } from '../redact';

/** Labels, settings and code that speak of secrets and have none. `⏎` is a line end. */
const safe = `
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
`;

test.each(examples(safe))('%s', (text) => {
  expect(redact(text, 'terminal')).toBe(text);
});
