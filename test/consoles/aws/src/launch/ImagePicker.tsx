import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Tiles from '@cloudscape-design/components/tiles';
import { IMAGES } from './catalog.ts';
import type { PartProps } from './form.ts';

/** The choice of the machine image. */
export function ImagePicker({ form, set }: PartProps) {
  return (
    <Container
      header={
        <Header
          variant="h2"
          description="An AMI contains the operating system, application server and applications for your instance."
        >
          Application and OS Images (Amazon Machine Image)
        </Header>
      }
    >
      <FormField label="Quick Start" stretch>
        <Tiles
          columns={2}
          value={form.image}
          onChange={({ detail }) => set({ image: detail.value })}
          items={IMAGES.map((image) => ({
            value: image.name,
            label: image.name,
            description: image.description,
            image: (
              <span className="image-mark" style={{ background: image.colour }} aria-hidden="true">
                {image.letter}
              </span>
            ),
          }))}
        />
      </FormField>
    </Container>
  );
}
