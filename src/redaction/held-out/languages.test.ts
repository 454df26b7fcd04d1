import { expect, test } from 'vitest';
import { madeUp } from '../made-up';
import { redact } from '../redact';

/** Labels of consoles in other languages, with a made-up value beside them. */
const labels = `
Passwort
Kennwort
Passwort (Wiederholung)
Benutzerkennwort
Zugangsdaten-Passwort
Zugriffsschlüssel
Geheimer Zugriffsschlüssel
API-Schlüssel
Geheimer Schlüssel
Zugriffstoken
Clientgeheimnis
Geheimnis
Einmalkennwort
Wiederherstellungscode
Mot de passe
Nouveau mot de passe
Clé d'API
Clé secrète
Clé d’accès secrète
Jeton d'accès
Code de récupération
Contraseña
Contraseña nueva
Clave
Clave de API
Clave de acceso secreta
Clave secreta
Token de acceso
Secreto de cliente
Senha
Palavra-passe
Chave de API
Chave de acesso secreta
Chave secreta
Password
Chiave API
Chiave di accesso segreta
Chiave segreta
Segreto client
Parola d'ordine
Wachtwoord
API-sleutel
Geheime sleutel
Toegangssleutel
Hasło
Klucz API
Klucz tajny
Heslo
API klíč
Tajný klíč
Jelszó
API-kulcs
Titkos kulcs
Parolă
Cheie API
Lösenord
API-nyckel
Hemlig nyckel
Adgangskode
API-nøgle
Passord
API-nøkkel
Salasana
API-avain
Şifre
Parola
API anahtarı
Gizli anahtar
Пароль
Ключ API
Секретный ключ
Токен доступа
Ключ доступа
Κωδικός πρόσβασης
Κλειδί API
Парола
Лозинка
Lozinka
Geslo
Slaptažodis
Parole
Parool
סיסמה
كلمة المرور
كلمة السر
رمز عبور
पासवर्ड
পাসওয়ার্ড
รหัสผ่าน
Mật khẩu
Khóa API
Kata sandi
Kunci API
Kata laluan
パスワード
シークレットキー
シークレットアクセスキー
API キー
アクセストークン
暗証番号
비밀번호
암호
비밀 액세스 키
API 키
액세스 토큰
密码
密碼
口令
访问密钥
秘密访问密钥
存取金鑰
API 密钥
访问令牌
`
  .trim()
  .split('\n');

const value = madeUp('{x4}7{x12}K9');

test.each(labels)('%s', (label) => {
  for (const link of [': ', '：', '\n', '\t', '=', ...(/[ ’']/.test(label) ? [] : [' '])]) {
    expect([link, redact(`${label}${link}${value}`, 'label')]).toEqual([link, `${label}${link}<secret-value>`]);
  }
});

/** What a page answers or asks in those languages. */
const safe = `
Passwort vergessen?
Passwort: Erforderlich
Kennwort ändern
Passwort muss mindestens 12 Zeichen haben
Zugriffsschlüssel erstellen
Zugriffsschlüssel: aktiv
Mot de passe incorrect
Mot de passe : obligatoire
Clé de partition : client
Clave principal: id
Clave: valor
Contraseña incorrecta
Contraseña: obligatoria
Senha incorreta
Chave primária: id
Chiave: valore
Wachtwoord vergeten?
Hasło: wymagane
Пароль: обязательно
Ключ: значение
Parola: gerekli
パスワードを忘れた場合
パスワード：必須
キー：値
비밀번호를 잊으셨나요?
密码：必填
忘记密码
密钥：已启用
Schlüssel: Umgebung Wert: Produktion
Token: gültig bis 21.11.2026
`
  .trim()
  .split('\n');

test.each(safe)('%s', (text) => {
  expect(redact(text, 'label')).toBe(text);
});
