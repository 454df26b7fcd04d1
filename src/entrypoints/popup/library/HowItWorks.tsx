import { useWords } from '../../../ui/words';

/** The way to the page that says what Sopwright does, in a tab of its own. */
export function HowItWorks() {
  return (
    <a href="../welcome/welcome.html" target="_blank" rel="noreferrer">
      {useWords()('welcomeLink')}
    </a>
  );
}
