import { judges } from '../../../test/support/lint';
import { linkDead } from './link-dead';

judges(linkDead, {
  complains: {
    'no address': [{ related: [{ title: 'Runbook', url: '' }] }, { part: 'related', row: 0 }],
    'words instead of one': [{ related: [{ title: 'Runbook', url: 'see the wiki' }] }, { part: 'related', row: 0 }],
    'one that runs script': [{ related: [{ title: 'R', url: 'javascript:alert(1)' }] }, { part: 'related', row: 0 }],
    'a console’s address without its beginning': [
      { tools: [{ name: 'Jenkins', url: 'jenkins example' }] },
      { part: 'tools', row: 0 },
    ],
  },
  content: {
    'web addresses, mail, and files beside this one': {
      related: ['https://wiki.example.com/a', 'mailto:ops@example.com', 'other.md', '../b/README.md#step'].map(
        (url) => ({
          title: 'Related',
          url,
        }),
      ),
    },
    'a tool without address': { tools: [{ name: 'kubectl', url: '' }] },
    'an empty row': { related: [{ title: '', url: '' }] },
  },
});
