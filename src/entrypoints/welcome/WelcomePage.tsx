import { ShieldCheck } from 'lucide-preact';
import { LIBRARY, PageBar } from '../../ui/PageBar';
import { useWords } from '../../ui/words';

/** Pictures of `public/tour`, which `test/run/tour.mjs` makes; image pixels. */
const TOUR = { pictures: [1, 2, 3], width: 960, height: 562 };

/** What Sopwright does, shown to who has no SOPs yet and asks. */
export function WelcomePage() {
  const t = useWords();
  return (
    <>
      <PageBar />
      <main class="welcome">
        <header class="welcome-head">
          <h1>{t('welcomeTitle')}</h1>
          <p>{t('welcomeLead')}</p>
          <p>{t('welcomeLibrary')}</p>
          <p>{t('welcomeNoAccount')}</p>
          <Start />
        </header>
        <section aria-labelledby="tour">
          <h2 id="tour" class="tour-title">
            {t('welcomeTour')}
          </h2>
          <ol class="tour">
            {TOUR.pictures.map((number) => (
              <li key={number}>
                <img
                  src={`/tour/${number}.webp`}
                  alt={t(`welcomeTour_${number}Alt`)}
                  width={TOUR.width}
                  height={TOUR.height}
                  decoding="async"
                />
                <div>
                  <h3>{t(`welcomeTour_${number}`)}</h3>
                  <p>{t(`welcomeTour_${number}Text`)}</p>
                </div>
              </li>
            ))}
          </ol>
          <p class="faint">{t('welcomeTourBy')}</p>
        </section>
        <section class="promise" aria-labelledby="privacy">
          <ShieldCheck size={22} strokeWidth={1.7} aria-hidden="true" />
          <div>
            <h2 id="privacy">{t('welcomePrivacy')}</h2>
            <p>{t('welcomePrivacyText')}</p>
          </div>
        </section>
        <Start />
      </main>
    </>
  );
}

function Start() {
  return (
    <a class="button primary start" href={LIBRARY}>
      {useWords()('welcomeStart')}
    </a>
  );
}
