import { type Rule, spansOf } from '../rule';

/** The part of each address that lets anyone post. */
const WEBHOOKS = [
  // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
  /\bhooks\.slack(?:-gov)?\.com\/(?<secret>(?:services|workflows|triggers)\/[A-Za-z0-9+/_-]{16,200})/dgi,
  // https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
  /\bwebhook\.office\.com\/(?<secret>webhookb2\/[A-Za-z0-9@/_-]{16,400})/dgi,
  /\boutlook\.office\.com\/(?<secret>webhook\/[A-Za-z0-9@/_-]{16,400})/dgi,
  // https://discord.com/developers/docs/resources/webhook
  /\bdiscord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/(?<secret>\d{10,25}\/[\w-]{20,200})/dgi,
  // https://core.telegram.org/bots/api#making-requests
  /\bapi\.telegram\.org\/(?:file\/)?bot(?<secret>\d{6,14}:[\w-]{30,60})/dgi,
  // https://developers.google.com/workspace/chat/quickstart/webhooks , https://zapier.com , https://ifttt.com
  // https://developers.mattermost.com/integrate/webhooks/incoming/ and all that are named so
  /\/hooks?\/(?<secret>(?=[\w-]{0,40}\d)[A-Za-z0-9-]{20,100})/dg,
  // https://developer.pagerduty.com/docs/events-api-v1 , https://help.victorops.com/knowledge-base/rest-endpoint-integration-guide/
  /\bevents\.(?:eu\.)?pagerduty\.com\/(?:integration|x-ere)\/(?<secret>\w{20,40})/dgi,
  /\balert\.victorops\.com\/integrations\/[\w/]{1,60}\/alert\/(?<secret>[\w-]{20,40})/dgi,
  /\bhooks\.zapier\.com\/hooks\/catch\/(?<secret>[\w/]{8,100})/dgi,
  /\bmaker\.ifttt\.com\/trigger\/[\w-]{1,60}\/(?:json\/)?with\/key\/(?<secret>[\w-]{16,100})/dgi,
];

/**
 * Addresses that let whoever knows them post; the host stays.
 * @see https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
export const webhookUrl: Rule = {
  id: 'webhook-url',
  certainty: 'certain',
  find(text) {
    if (!/hook|telegram|pagerduty|victorops|ifttt/i.test(text)) return [];
    return WEBHOOKS.flatMap((pattern) => spansOf(text, pattern)).sort((a, b) => a.start - b.start);
  },
};
