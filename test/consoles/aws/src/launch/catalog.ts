/** A machine image that can be launched. */
export interface Image {
  name: string;
  description: string;
  ami: string;
  colour: string;
  letter: string;
}

/** The images on offer. */
export const IMAGES: Image[] = [
  {
    name: 'Amazon Linux 2023',
    description: 'Kernel 6.12, 64-bit (x86), ami-0b5c7d9e1f2a3c4d5',
    ami: 'ami-0b5c7d9e1f2a3c4d5',
    colour: '#232f3e',
    letter: 'a',
  },
  {
    name: 'Ubuntu 24.04',
    description: 'Server LTS, 64-bit (x86), ami-0c1d2e3f4a5b6c7d8',
    ami: 'ami-0c1d2e3f4a5b6c7d8',
    colour: '#e95420',
    letter: 'u',
  },
  {
    name: 'Debian 12',
    description: 'Bookworm, 64-bit (x86), ami-0d2e3f4a5b6c7d8e9',
    ami: 'ami-0d2e3f4a5b6c7d8e9',
    colour: '#a80030',
    letter: 'd',
  },
  {
    name: 'Windows Server 2025',
    description: 'Base, 64-bit (x86), ami-0e3f4a5b6c7d8e9f0',
    ami: 'ami-0e3f4a5b6c7d8e9f0',
    colour: '#0067b8',
    letter: 'w',
  },
];

/** An instance type as the chooser shows it. */
export interface InstanceType {
  name: string;
  family: string;
  vcpu: number;
  gib: number;
}

const SIZES: [family: string, series: string, sizes: [size: string, vcpu: number, gib: number][]][] = [
  [
    'General purpose',
    't3',
    [
      ['nano', 2, 0.5],
      ['micro', 2, 1],
      ['small', 2, 2],
      ['medium', 2, 4],
      ['large', 2, 8],
      ['xlarge', 4, 16],
    ],
  ],
  [
    'General purpose',
    't4g',
    [
      ['micro', 2, 1],
      ['small', 2, 2],
      ['medium', 2, 4],
      ['large', 2, 8],
    ],
  ],
  [
    'General purpose',
    'm6i',
    [
      ['large', 2, 8],
      ['xlarge', 4, 16],
      ['2xlarge', 8, 32],
      ['4xlarge', 16, 64],
    ],
  ],
  [
    'General purpose',
    'm7g',
    [
      ['large', 2, 8],
      ['xlarge', 4, 16],
    ],
  ],
  [
    'Compute optimized',
    'c6i',
    [
      ['large', 2, 4],
      ['xlarge', 4, 8],
      ['2xlarge', 8, 16],
      ['4xlarge', 16, 32],
    ],
  ],
  [
    'Memory optimized',
    'r6i',
    [
      ['large', 2, 16],
      ['xlarge', 4, 32],
      ['2xlarge', 8, 64],
    ],
  ],
  [
    'Accelerated computing',
    'g5',
    [
      ['xlarge', 4, 16],
      ['2xlarge', 8, 32],
    ],
  ],
];

/** The instance types on offer. */
export const INSTANCE_TYPES: InstanceType[] = SIZES.flatMap(([family, series, sizes]) =>
  sizes.map(([size, vcpu, gib]) => ({ name: `${series}.${size}`, family, vcpu, gib })),
);
