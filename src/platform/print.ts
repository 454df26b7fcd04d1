/**
 * Opens the browser's print dialog for a page of ours, given as HTML without script, and comes back once it is open.
 * The page stands in a frame of this one: a page of its own would need a permission or a place on the web, and its
 * style would be refused by this extension's policy. So its sheet is made here, which the policy leaves to us.
 */
export async function print(html: string): Promise<void> {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  document.body.append(frame);
  const { contentWindow: page, contentDocument: inside } = frame;
  if (!page || !inside) throw new Error('The browser gave no frame to print');
  inside.documentElement.lang = source.documentElement.lang;
  inside.title = source.title;
  for (const { textContent } of source.querySelectorAll('style')) {
    // Of the frame's own kind: a document takes no sheet that another made.
    const sheet = new (page as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(textContent);
    inside.adoptedStyleSheets.push(sheet);
  }
  inside.body.replaceWith(inside.importNode(source.body, true));
  await Promise.all([...inside.images].map((image) => image.decode().catch(() => undefined)));
  page.addEventListener('afterprint', () => frame.remove(), { once: true });
  page.focus();
  page.print();
}
