import { expect, test } from 'vitest';
import { examples } from '../made-up';
import { redact } from '../redact';

/** Ids, digests and names that look like secrets: a procedure with these masked is of no use. `⏎` is a line end. */
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
`;

test.each(examples(safe))('%s', (text) => {
  expect(redact(text, 'terminal')).toBe(text);
});
