/** Passwords in languages other than English whose words have no letters but those of ASCII. */
const PLAIN_PASSWORD =
  'kennwort|senha|wachtwoord|mot de passe|heslo|parola|salasana|adgangskode|kodeord|kata sandi|kata laluan|passord|parool|lozinka';

/** Keys, tokens, secrets: these words have other meanings too, so the values must look drawn by chance. */
const PLAIN_KEY =
  'geslo|parole|clave|chave|chiave|kulcs|klucz|sleutel|avain|anahtar|kunci|cheie|nyckel|jeton|geheim|segret|secreto|wiederherstellungs|paraula';

const PLAIN_WORDS = `${PLAIN_PASSWORD}|${PLAIN_KEY}`;

/** Source of an expression for every word of ASCII that names of secrets have; what else is in the name, see `name.ts`. */
export const SECRET_WORDS = `${PLAIN_WORDS}|pass|pwd|secret|token|crumb|credential|key|mnemonic|psk|jwt|\\bpin\\b|otp|codes?\\b|pw\\b|_auth\\b|_cookie\\b|_pat\\b|\\bpat\\b|pepper|sonar\\.login|psw|pword`;

/** Words with other letters than those of ASCII; the second line needs values that look drawn by chance. */
const MARKED_PASSWORD =
  'lösenord|contraseña|пароль|парола|лозинка|hasło|şifre|jelszó|parolă|slaptažodis|κωδικός|mật khẩu|密码|密碼|口令|パスワード|暗証番号|비밀번호|암호|كلمة (?:المرور|السر)|رمز عبور|סיסמה|रहस्यशब्द|पासवर्ड|পাসওয়ার্ড|รหัสผ่าน';
const MARKED_KEY =
  '密钥|密鑰|金鑰|令牌|トークン|秘密鍵|토큰|токен|секрет|キー|키|ключ|schlüssel|clé|klíč|nøgle|nøkkel|khóa|κλειδί|récupération|recuperación|palavra-passe';

/** The words of other scripts, and accented ones. */
export const MARKED_WORDS = new RegExp(`${MARKED_PASSWORD}|${MARKED_KEY}`, 'giu');

const PASSWORD_WORD = new RegExp(`^(?:${PLAIN_PASSWORD}|${MARKED_PASSWORD})$`, 'iu');
const FOREIGN_WORD = new RegExp(`^(?:${PLAIN_WORDS}|${MARKED_PASSWORD}|${MARKED_KEY})$`, 'iu');

/** How sure a word makes us that a value beside it is secret; nothing when it is in English. */
export function foreignStrength(word: string): 'password' | 'weak' | undefined {
  if (!FOREIGN_WORD.test(word)) return undefined;
  return PASSWORD_WORD.test(word) ? 'password' : 'weak';
}
