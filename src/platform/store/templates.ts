import { liveQuery } from 'dexie';
import { database, type TemplateRow } from './database';

/** Stores a person's own template. */
export async function addTemplate(template: TemplateRow): Promise<void> {
  await database.templates.add(template);
}

/** Deletes a person's own template; what was made from it stays. */
export async function deleteTemplate(id: string): Promise<void> {
  await database.templates.delete(id);
}

/** Calls back now and after every change with the person's own templates. Gives how to stop. */
export function watchTemplates(callback: (templates: TemplateRow[]) => void): () => void {
  const subscription = liveQuery(() => database.templates.toArray()).subscribe(callback);
  return () => subscription.unsubscribe();
}
