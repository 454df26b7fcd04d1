import type { Drawn } from './cases';

/** Looks like nothing in particular: a password that a person may have made up. */
const SECRET = 'correct-horse-7';

const screen = (name: string, body: string): Drawn => ({ name, body, said: SECRET });

/**
 * Screens of consoles that show a secret, reduced to their words and what holds them together; see each console's
 * documentation. No form of a secret tells there, only the screen.
 */
export const screens: Drawn[] = [
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
  screen(
    'AWS: access key created',
    `<main><h1>Retrieve access keys</h1><div><h2>Access key</h2><p>If you lose or forget your secret access key, you cannot retrieve it. Instead, create a new access key.</p>
      <table><thead><tr><th>Access key</th><th>Secret access key</th></tr></thead><tbody><tr><td>key one</td><td><div><span class="ink">${SECRET}</span> <button>Hide</button></div></td></tr></tbody></table></div></main>`,
  ),
  // https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets-console.html
  screen(
    'AWS: a secret of the Secrets Manager',
    `<section><h2>Secret value</h2><button>Close</button><table><thead><tr><th>Key</th><th>Secret value</th></tr></thead><tbody><tr><td>engine</td><td class="ink">${SECRET}</td></tr><tr><td>owner</td><td class="ink">ada</td></tr></tbody></table></section>`,
  ),
  // https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials
  screen(
    'Azure: client secret',
    `<section><p>Client secret values cannot be viewed, except for immediately after creation. Be sure to save the secret when created before leaving the page.</p>
      <div role="grid"><div role="row"><div role="columnheader">Description</div><div role="columnheader">Value</div></div><div role="row"><div role="gridcell">deploy</div><div role="gridcell" class="ink">${SECRET}</div></div></div></section>`,
  ),
  // https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage
  screen(
    'Azure: storage access keys',
    `<div><div>key1</div><div><label>Key <input readonly aria-label="Key 1 access key" class="ink" value="${SECRET}"></label> <button aria-label="Hide access key">x</button></div></div>`,
  ),
  // https://cloud.google.com/docs/authentication/api-keys
  screen(
    'Google Cloud: API key created',
    `<div role="dialog"><h2>API key created</h2><p>Use this key in your application by passing it with the key=API_KEY parameter.</p><div><label>Your API key <input readonly class="ink" value="${SECRET}"></label></div></div>`,
  ),
  // https://support.google.com/cloud/answer/15549257
  screen(
    'Google Cloud: OAuth client created',
    `<div role="dialog"><h2>OAuth client created</h2><p>You will no longer be able to view or download the client secret once you close this dialog.</p><dl><dt>Client secret</dt><dd class="ink">${SECRET}</dd></dl></div>`,
  ),
  // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens
  screen(
    'GitHub: personal access token',
    `<div class="flash">Make sure to copy your personal access token now. You won’t be able to see it again!</div><div class="listgroup"><div><code id="new-oauth-token" class="ink">${SECRET}</code></div></div>`,
  ),
  // https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/access_tokens/components/new_access_token_app.vue
  screen(
    'GitLab: access token',
    `<div><label>Your new personal access token</label><input id="new-access-token" name="new-access-token" readonly class="ink" value="${SECRET}"><small>Make sure you save it - you won't be able to access it again.</small></div>`,
  ),
  // https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/
  screen(
    'Jenkins: API token',
    `<script>document.head.dataset.rooturl = ''; document.head.dataset.resurl = ''</script><div class="token-card"><span class="new-token-value ink">${SECRET}</span><span>Copy this token now, because it cannot be recovered in the future.</span></div>`,
  ),
  // https://github.com/grafana/grafana/blob/main/public/app/features/serviceaccounts/components/CreateTokenModal.tsx
  screen(
    'Grafana: service account token',
    `<div role="dialog"><h2>Service account token created</h2><div><div>Token</div><div>Copy the token now as you will not be able to see it again.</div><input name="tokenValue" readonly class="ink" value="${SECRET}"></div></div>`,
  ),
  // https://github.com/argoproj/argo-cd/blob/master/ui/src/app/settings/components/account-details/account-details.tsx
  screen(
    'Argo CD: account token',
    `<script>document.title = 'Settings - Argo CD'</script><div id="app"><div class="sidebar__logo"><img alt="Argo"></div><div class="white-box account-details__new-token"><h5>New Token:</h5><p class="ink">${SECRET}</p></div></div>`,
  ),
  // https://github.com/kubernetes/dashboard/blob/master/modules/web/src/resource/config/secret/detail/template.html
  screen(
    'Kubernetes Dashboard: a secret',
    `<kd-root></kd-root><script>document.body.prepend(document.querySelector('kd-root')); document.querySelector('kd-root').innerHTML = '<kd-secret-detail><div>password</div><div whenvisible class="ink">${SECRET}</div></kd-secret-detail>'</script>`,
  ),
  // https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
  screen(
    'Jira: API token',
    `<section role="dialog"><h1>Copy your API token</h1><p>Make sure you copy your new API token. You won’t be able to see this token again.</p><div><input readonly class="ink" value="${SECRET}"><button>Copy</button></div></section>`,
  ),
];
