/** One piece of markup after web-platform-tests `accname/`: what is pressed is marked `data-t`, and called by `name`. */
export interface Sample {
  /** The test it is modelled on, without `comp_`. */
  of: string;
  html: string;
  /** As a button when absent. */
  role?: string;
  name: string;
  /** Why ours differs from the specification on purpose. */
  ours?: string;
  /** Why the name is wrong today. Taken away when it is mended. */
  limitation?: string;
}

const HIDDEN = [
  'style="display:none"',
  'style="visibility:hidden"',
  'style="visibility:collapse"',
  'aria-hidden="true"',
  'hidden',
];
const GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
const link = 'a data-t href="#"';

/** Names by `aria-label`, by `aria-labelledby`, by the host language, by content and by tooltip. */
export const samples: Sample[] = [
  // label
  { of: 'label', html: '<button data-t aria-label="Delete web-1">x</button>', name: 'Delete web-1' },
  { of: 'label, empty', html: '<button data-t aria-label="">Stop web-1</button>', name: 'Stop web-1' },
  { of: 'label, blank', html: '<button data-t aria-label="  ">Start web-1</button>', name: 'Start web-1' },
  { of: 'label, trimmed', html: '<button data-t aria-label="  Add   a\ttag ">x</button>', name: 'Add a tag' },
  { of: 'label on a link', html: `<${link} aria-label="Alarm history">more</a>`, role: 'link', name: 'Alarm history' },
  {
    of: 'label on a div',
    html: '<div data-t role="button" tabindex="0" aria-label="Collapse">v</div>',
    name: 'Collapse',
  },
  { of: 'label on an input', html: '<input data-t aria-label="Bucket">', role: 'textbox', name: 'Bucket' },
  {
    of: 'label over a native one',
    html: '<label>Wrong <input data-t type="checkbox" aria-label="Versioning"></label>',
    role: 'checkbox',
    name: 'Versioning',
  },
  // labelledby
  {
    of: 'labelledby',
    html: '<span id="l1">Rotate keys</span><button data-t aria-labelledby="l1">x</button>',
    name: 'Rotate keys',
  },
  {
    of: 'labelledby, two',
    html: '<span id="l2">Edit</span><span id="l3">rule 7</span><button data-t aria-labelledby="l2 l3">x</button>',
    name: 'Edit rule 7',
  },
  {
    of: 'labelledby, order',
    html: '<span id="l4">seven</span><span id="l5">Rule</span><button data-t aria-labelledby="l5 l4">x</button>',
    name: 'Rule seven',
  },
  {
    of: 'labelledby, itself',
    html: '<button data-t id="l6" aria-label="Remove" aria-labelledby="l6 l7">x</button><b id="l7">disk 2</b>',
    name: 'Remove disk 2',
  },
  {
    of: 'labelledby over label',
    html: '<span id="l8">Detach</span><button data-t aria-labelledby="l8" aria-label="no">x</button>',
    name: 'Detach',
  },
  { of: 'labelledby, missing', html: '<button data-t aria-labelledby="nowhere">Attach</button>', name: 'Attach' },
  {
    of: 'labelledby, missing, label',
    html: '<button data-t aria-labelledby="nowhere" aria-label="Mount">x</button>',
    name: 'Mount',
  },
  {
    of: 'labelledby, not followed twice',
    html: '<button data-t aria-labelledby="l9">x</button><i id="l9" aria-labelledby="l10">Resize</i><i id="l10">no</i>',
    name: 'Resize',
  },
  {
    of: 'labelledby, an image',
    html: `<img id="l11" alt="Warning" src="${GIF}"><button data-t aria-labelledby="l11">x</button>`,
    name: 'Warning',
  },
  {
    of: 'labelledby, an empty reference',
    html: '<span id="l12"></span><button data-t aria-labelledby="l12">Clone</button>',
    name: 'Clone',
  },
  {
    of: 'labelledby, a field',
    html: '<span id="l13">Zone</span><input data-t aria-labelledby="l13">',
    role: 'textbox',
    name: 'Zone',
  },
  // hidden nodes
  ...HIDDEN.map(
    (hiding, index): Sample => ({
      of: `labelledby_hidden_nodes, ${hiding}`,
      html: `<span id="h${index}" ${hiding}>Whole <span>of it ${index}</span></span><button data-t aria-labelledby="h${index}">x</button>`,
      name: `Whole of it ${index}`,
    }),
  ),
  ...HIDDEN.map(
    (hiding, index): Sample => ({
      of: `labelledby_hidden_nodes, in a shown one, ${hiding}`,
      html: `<span id="s${index}">Shown ${index} <span ${hiding}>never</span></span><button data-t aria-labelledby="s${index}">x</button>`,
      name: `Shown ${index}`,
    }),
  ),
  ...HIDDEN.map(
    (hiding, index): Sample => ({
      of: `hidden_not_referenced, ${hiding}`,
      html: `<button data-t>Plain ${index} <span ${hiding}>never</span></button>`,
      name: `Plain ${index}`,
    }),
  ),
  // host language
  { of: 'host_language_label, button', html: '<input data-t type="button" value="Preview">', name: 'Preview' },
  {
    of: 'host_language_label, submit',
    html: '<form onsubmit="return false"><input data-t type="submit" value="Send query"></form>',
    name: 'Send query',
  },
  {
    of: 'host_language_label, submit without value',
    html: '<form onsubmit="return false"><input data-t type="submit"></form>',
    name: 'Submit',
  },
  { of: 'host_language_label, reset', html: '<form><input data-t type="reset"></form>', name: 'Reset' },
  {
    of: 'host_language_label, image',
    html: `<form onsubmit="return false"><input data-t type="image" alt="Go there" src="${GIF}" width="30" height="20"></form>`,
    name: 'Go there',
  },
  {
    of: 'host_language_label, for',
    html: '<label for="f1">Engine version</label><input data-t id="f1">',
    role: 'textbox',
    name: 'Engine version',
  },
  {
    of: 'host_language_label, around',
    html: '<label>Retention <input data-t></label>',
    role: 'textbox',
    name: 'Retention',
  },
  {
    of: 'host_language_label, two labels',
    html: '<label for="f2">Port</label><label for="f2">(TCP)</label><input data-t id="f2">',
    role: 'textbox',
    name: 'Port (TCP)',
  },
  {
    of: 'host_language_label, checkbox',
    html: '<label><input data-t type="checkbox"> Public access</label>',
    role: 'checkbox',
    name: 'Public access',
  },
  {
    of: 'host_language_label, radio',
    html: '<label><input data-t type="radio" name="r"> General purpose</label>',
    role: 'radio',
    name: 'General purpose',
  },
  {
    of: 'host_language_label, hidden label',
    html: '<label for="f3" hidden>Quiet label</label><input data-t id="f3">',
    role: 'textbox',
    name: 'Quiet label',
  },
  {
    of: 'host_language_label, search',
    html: '<label for="f4">Find</label><input data-t id="f4" type="search">',
    role: 'searchbox',
    name: 'Find',
  },
  {
    of: 'host_language_label, number',
    html: '<label for="f5">Replicas</label><input data-t id="f5" type="number">',
    role: 'spinbutton',
    name: 'Replicas',
  },
  {
    of: 'host_language_label, textarea',
    html: '<label for="f6">User data</label><textarea data-t id="f6"></textarea>',
    role: 'textbox',
    name: 'User data',
  },
  {
    of: 'host_language_label, placeholder',
    html: '<input data-t placeholder="Filter by tag">',
    role: 'textbox',
    name: 'Filter by tag',
  },
  {
    of: 'host_language_label, img in a link',
    html: `<${link}><img alt="Home of all" src="${GIF}" width="30" height="20"></a>`,
    role: 'link',
    name: 'Home of all',
  },
  {
    of: 'host_language_label, summary',
    html: '<details><summary data-t>Advanced</summary>more</details>',
    role: 'generic',
    name: 'Advanced',
  },
  {
    of: 'host_language_label, svg title',
    html: '<button data-t><svg width="20" height="20"><title>Zoom in</title><rect width="20" height="20"/></svg></button>',
    name: 'Zoom in',
  },
  {
    of: 'host_language_label, svg link',
    html: '<svg width="60" height="20"><a data-t href="#"><title>Node map</title><rect width="60" height="20"/></a></svg>',
    role: 'link',
    name: 'Node map',
  },
  {
    of: 'host_language_label, svg with a role',
    html: '<svg data-t role="button" tabindex="0" width="20" height="20" aria-label="Pan"><rect width="20" height="20"/></svg>',
    name: 'Pan',
  },
  // embedded control
  {
    of: 'embedded_control, textbox',
    html: '<label for="e1">Flash <input value="3" size="2"> times</label><input data-t id="e1" type="checkbox">',
    role: 'checkbox',
    name: 'Flash 3 times',
  },
  {
    of: 'embedded_control, range',
    html: '<label for="e2">At <span role="slider" tabindex="0" aria-valuenow="40" aria-valuetext="forty">x</span> percent</label><input data-t id="e2" type="checkbox">',
    role: 'checkbox',
    name: 'At forty percent',
  },
  {
    of: 'embedded_control, select',
    html: '<label for="e3">Every <select><option>hour</option><option selected>day</option></select> once</label><input data-t id="e3" type="checkbox">',
    role: 'checkbox',
    name: 'Every day once',
  },
  {
    of: 'embedded_control, spinbutton',
    html: '<label for="e4">Keep <span role="spinbutton" tabindex="0" aria-valuenow="7">x</span> copies</label><input data-t id="e4" type="checkbox">',
    role: 'checkbox',
    name: 'Keep 7 copies',
  },
  // content
  { of: 'name_from_content', html: '<button data-t>Launch <b>instance</b></button>', name: 'Launch instance' },
  {
    of: 'name_from_content, nested labels',
    html: '<button data-t>Open <span aria-label="run book">x</span></button>',
    name: 'Open run book',
  },
  {
    of: 'name_from_content, before and after',
    html: '<style>.q::before{content:"New "}.q::after{content:" now"}</style><button data-t class="q">build</button>',
    name: 'New build now',
  },
  {
    of: 'name_from_content, blocks are words apart',
    html: '<div data-t role="button" tabindex="0"><div>Upper</div><div>lower</div></div>',
    name: 'Upper lower',
  },
  {
    of: 'name_from_content, inline is not',
    html: '<button data-t><span>Sub</span><span>net</span></button>',
    name: 'Subnet',
  },
  {
    of: 'name_from_content, tab',
    html: '<div role="tablist"><div data-t role="tab" tabindex="0">Monitoring</div></div>',
    role: 'tab',
    name: 'Monitoring',
  },
  {
    of: 'name_from_content_menuitem',
    html: '<div role="menu"><div data-t role="menuitem" tabindex="0">Reboot <kbd>R</kbd></div></div>',
    role: 'menuitem',
    name: 'Reboot R',
  },
  {
    of: 'recursive_name_from_content',
    html: '<button data-t>All <span role="presentation">of <i>this</i></span></button>',
    name: 'All of this',
  },
  // text node
  { of: 'text_node, comments', html: '<button data-t>One<!-- and --> name</button>', name: 'One name' },
  { of: 'text_node, line break', html: '<button data-t>First<br>second</button>', name: 'First second' },
  { of: 'text_node, white space', html: '<button data-t>\n  Much \t\n space  </button>', name: 'Much space' },
  // tooltip
  {
    of: 'tooltip, link without text',
    html: `<${link} title="Open in new tab" style="display:inline-block;width:30px;height:20px"></a>`,
    role: 'link',
    name: 'Open in new tab',
  },
  {
    of: 'tooltip, checkbox',
    html: '<input data-t type="checkbox" title="Select web-9">',
    role: 'checkbox',
    name: 'Select web-9',
  },
  { of: 'tooltip, input', html: '<input data-t title="Prefix">', role: 'textbox', name: 'Prefix' },
  {
    of: 'tooltip, over a placeholder',
    html: '<input data-t title="By tooltip" placeholder="by placeholder">',
    role: 'textbox',
    name: 'By tooltip',
  },
  {
    of: 'tooltip, beside text',
    html: '<button data-t title="no name">Purge</button>',
    name: 'Purge',
    ours: 'The text of a button is its name in the specification, too; its tooltip describes it',
  },
  // shadow trees
  {
    of: 'shadowdom/slot',
    html: '<div><template shadowrootmode="open"><button><slot></slot></button></template><span data-t>Slotted text</span></div>',
    name: 'Slotted text',
  },
  {
    of: 'shadowdom/slot, default',
    html: '<div data-t style="width:200px"><template shadowrootmode="open"><button style="width:200px"><slot>Default text</slot></button></template></div>',
    name: 'Default text',
  },
  {
    of: 'shadowdom/slot, two',
    html: '<div><template shadowrootmode="open"><button><slot name="a"></slot> of <slot name="b"></slot></button></template><span slot="b">twelve</span><span slot="a" data-t>Eleven</span></div>',
    name: 'Eleven of twelve',
  },
  {
    of: 'shadowdom/basic, labelledby stays inside',
    html: '<span id="in">outer</span><div data-t style="width:90px"><template shadowrootmode="open"><i id="in">Inner</i><button aria-labelledby="in" style="width:90px;position:absolute;margin-left:-50px">x</button></template></div>',
    name: 'Inner',
  },
  // pseudo content, and what others own
  {
    of: 'name_pseudo-content-attr',
    html: '<style>.p::before{content:attr(data-word) " "}</style><button data-t class="p" data-word="Fast">reboot</button>',
    name: 'Fast reboot',
  },
  {
    of: 'name_pseudo-content-url',
    html: '<style>.u::before{content:url("data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==") / "Careful: "}</style><button data-t class="u">wipe</button>',
    name: 'Careful: wipe',
    limitation: 'ivya reads the alternative text of strings and counters, not of pictures.',
  },
  {
    of: 'aria-owns',
    html: '<button data-t aria-owns="owned">Move</button> <span id="owned">volume</span>',
    name: 'Move volume',
    limitation: 'ivya puts no space between an element and what it owns.',
  },
  {
    of: 'name_from_content.tentative, display: contents',
    html: '<button data-t><span style="display:contents">Inner <b>volume</b></span></button>',
    name: 'Inner volume',
  },
  // ours
  {
    of: 'name of a field by its value',
    html: '<input data-t value="what it holds">',
    role: 'textbox',
    name: '',
    ours: 'Never named by its value: the next time it holds something else',
  },
  {
    of: 'length',
    html: `<button data-t aria-label="${'long name '.repeat(30)}">x</button>`,
    name: `${'long name '.repeat(8).slice(0, 79)}…`,
    ours: 'Cut at 80 characters',
  },
  {
    of: 'private use',
    html: '<button data-t>\ue000 Refresh</button>',
    name: 'Refresh',
    ours: 'Glyphs of icon fonts are no text',
  },
  {
    of: 'generated',
    html: '<button data-t aria-label="0f3c9a7be2d14c5688aa">Publish</button>',
    name: 'Publish',
    ours: 'A hash is nothing that a person can look for',
  },
];
