/** How keys of services for machine learning look: the vendor, its page about them, and sources of expressions without flags that begin with a prefix and run bounded. */
export const AI_FORMATS: readonly string[] = [
  // Anyscale: https://docs.anyscale.com/
  '(?:aph0|esecret)_[A-Za-z0-9]{20,80}',
  // Brave Search: https://api-dashboard.search.brave.com/documentation/guides/authentication
  'BSA[A-Za-z0-9_-]{27,29}(?![A-Za-z0-9_-])',
  // Cerebras: https://inference-docs.cerebras.ai/quickstart
  'csk-[a-z0-9]{40,56}',
  // Cursor: https://cursor.com/docs/api
  'crsr_[a-f0-9]{64}',
  // ElevenLabs, Firecrawl: https://elevenlabs.io/docs/api-reference/authentication , https://docs.firecrawl.dev/
  '(?:sk_[a-f0-9]{16}|fc-)[a-f0-9]{32}(?![a-f0-9])',
  // Fireworks, Groq: https://docs.fireworks.ai/ , https://console.groq.com/docs/quickstart
  '(?:fw_[A-Za-z0-9]{22,26}|gsk_[A-Za-z0-9]{48,56})(?![A-Za-z0-9])',
  // Hugging Face: https://huggingface.co/docs/hub/security-tokens
  '(?:hf_|api_org_)[A-Za-z0-9]{34}(?![A-Za-z0-9])',
  // Jina: https://jina.ai/reader/
  'jina_[a-f0-9]{32}[A-Za-z0-9_-]{28}',
  // LangSmith: https://docs.langchain.com/langsmith/create-account-api-key
  'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}',
  'sk-lf-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
  // LlamaCloud: https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key
  'llx-[A-Za-z0-9]{40,60}',
  // NVIDIA: https://docs.nvidia.com/ngc/
  'nvapi-[A-Za-z0-9_-]{60,70}',
  // OpenAI and alike: https://platform.openai.com/docs/api-reference/authentication
  String.raw`sk-(?:proj|svcacct|admin|or-v1|ant-[a-z]+\d*)-[A-Za-z0-9_-]{40,250}`,
  'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}',
  String.raw`sk-(?=[A-Za-z0-9]{0,47}\d)[A-Za-z0-9]{32,64}(?![A-Za-z0-9])`,
  // Perplexity: https://docs.perplexity.ai/getting-started/quickstart
  'pplx-[A-Za-z0-9]{48}',
  // Pinecone: https://docs.pinecone.io/guides/projects/manage-api-keys
  'pcsk_[A-Za-z0-9]{5,7}_[A-Za-z0-9]{60,70}',
  // Replicate: https://replicate.com/docs/topics/security/api-tokens
  'r8_[A-Za-z0-9]{37}',
  // Tavily: https://docs.tavily.com/documentation/api-reference/introduction
  'tvly-(?:dev-|prod-)?[A-Za-z0-9]{28,60}',
  // Together: https://docs.together.ai/docs/api-keys-authentication
  'tgp_v1_[A-Za-z0-9_-]{40,50}',
  // Voyage: https://docs.voyageai.com/docs/api-key-and-installation
  'pa-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])',
  // Weights & Biases: https://docs.wandb.ai/support/find_api_key/
  String.raw`wandb_v\d_[A-Za-z0-9_]{60,90}`,
  // xAI: https://docs.x.ai/docs/tutorial
  'xai-[A-Za-z0-9]{70,90}',
];
