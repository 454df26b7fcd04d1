import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Alert,
  Autocomplete,
  BottomNavigation,
  BottomNavigationAction,
  Breadcrumbs,
  Button,
  Checkbox,
  Chip,
  Dialog,
  DialogActions,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormLabel,
  IconButton,
  InputAdornment,
  InputLabel,
  Link,
  List,
  ListItemButton,
  ListItemText,
  Menu,
  MenuItem,
  Pagination,
  Radio,
  RadioGroup,
  Rating,
  Select,
  Slider,
  SpeedDial,
  SpeedDialAction,
  Stack,
  Step,
  StepButton,
  Stepper,
  Switch,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TableSortLabel,
  Tabs,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Tooltip,
} from '@mui/material';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const icon = (sign: string) => <span aria-hidden="true">{sign}</span>;

function Fields() {
  const [engine, setEngine] = useState('mysql');
  const [zones, setZones] = useState<string[]>([]);
  const [password, setPassword] = useState(true);
  const [size, setSize] = useState(30);
  const [stars, setStars] = useState<number | null>(2);
  const [format, setFormat] = useState('json');
  return (
    <Stack spacing={2}>
      <TextField label="Service name" required />
      <TextField label="Description" multiline minRows={2} />
      <TextField label="Count" type="number" defaultValue="1" />
      <TextField
        label="Database password"
        type={password ? 'password' : 'text'}
        slotProps={{
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton aria-label="Show password" onClick={() => setPassword(!password)}>
                  {icon('o')}
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <FormControl>
        <InputLabel id="engine">Engine</InputLabel>
        <Select labelId="engine" label="Engine" value={engine} onChange={({ target }) => setEngine(target.value)}>
          <MenuItem value="mysql">MySQL</MenuItem>
          <MenuItem value="postgres">PostgreSQL</MenuItem>
        </Select>
      </FormControl>
      <FormControl>
        <InputLabel id="zones">Zones</InputLabel>
        <Select
          labelId="zones"
          label="Zones"
          multiple
          value={zones}
          onChange={({ target }) => setZones(typeof target.value === 'string' ? [target.value] : target.value)}
        >
          {['zone-a', 'zone-b', 'zone-c'].map((zone) => (
            <MenuItem key={zone} value={zone}>
              {zone}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <Autocomplete options={['alice', 'bob']} renderInput={(given) => <TextField {...given} label="Owner" />} />
      <Autocomplete
        multiple
        options={['blue', 'green', 'red']}
        renderInput={(given) => <TextField {...given} label="Colours" />}
      />
      <FormControlLabel control={<Switch />} label="Maintenance mode" />
      <FormControlLabel control={<Checkbox />} label="Send mail" />
      <FormControl>
        <FormLabel id="env">Environment</FormLabel>
        <RadioGroup aria-labelledby="env" defaultValue="staging">
          <FormControlLabel value="staging" control={<Radio />} label="Staging" />
          <FormControlLabel value="production" control={<Radio />} label="Production" />
        </RadioGroup>
      </FormControl>
      <Slider aria-label="Volume size" value={size} onChange={(_, value) => setSize(value as number)} />
      <Rating name="stars" value={stars} onChange={(_, value) => setStars(value)} />
      <ToggleButtonGroup value={format} exclusive onChange={(_, value) => setFormat(value)} aria-label="Format">
        <ToggleButton value="json">JSON</ToggleButton>
        <ToggleButton value="yaml">YAML</ToggleButton>
      </ToggleButtonGroup>
    </Stack>
  );
}

function Panels() {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const [dialog, setDialog] = useState(false);
  const [tab, setTab] = useState(0);
  const [chips, setChips] = useState(['web', 'db']);
  const [step, setStep] = useState(0);
  const [place, setPlace] = useState(0);
  const [selected, setSelected] = useState('');
  const [alert, setAlert] = useState(true);
  const [rows, setRows] = useState<string[]>([]);
  return (
    <Stack spacing={2}>
      <Breadcrumbs>
        <Link href="#home">Home</Link>
        <Link href="#services">Services</Link>
      </Breadcrumbs>
      <Tabs value={tab} onChange={(_, value) => setTab(value)}>
        <Tab label="Overview" />
        <Tab label="Metrics" />
      </Tabs>
      <Button onClick={({ currentTarget }) => setAnchor(currentTarget)}>Actions</Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => setAnchor(null)}>Restart</MenuItem>
        <MenuItem onClick={() => setAnchor(null)}>Archive</MenuItem>
      </Menu>
      <Tooltip title="Refresh list">
        <IconButton>{icon('r')}</IconButton>
      </Tooltip>
      <Stack direction="row">
        {chips.map((chip) => (
          <Chip
            key={chip}
            label={chip}
            onClick={() => setSelected(chip)}
            onDelete={() => setChips(chips.filter((one) => one !== chip))}
          />
        ))}
      </Stack>
      <Stepper nonLinear activeStep={step}>
        {['Prepare', 'Deploy'].map((label, index) => (
          <Step key={label}>
            <StepButton onClick={() => setStep(index)}>{label}</StepButton>
          </Step>
        ))}
      </Stepper>
      <Accordion>
        <AccordionSummary>Advanced</AccordionSummary>
        <AccordionDetails>More here</AccordionDetails>
      </Accordion>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox" />
            <TableCell>
              <TableSortLabel active>Host</TableSortLabel>
            </TableCell>
            <TableCell>Do</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {['web-1', 'web-2'].map((host) => (
            <TableRow key={host} selected={rows.includes(host)}>
              <TableCell padding="checkbox">
                <Checkbox
                  checked={rows.includes(host)}
                  onChange={() => setRows(rows.includes(host) ? rows.filter((one) => one !== host) : [...rows, host])}
                />
              </TableCell>
              <TableCell>{host}</TableCell>
              <TableCell>
                <IconButton aria-label="Delete">{icon('x')}</IconButton>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Pagination count={5} />
      <List component="nav" aria-label="Regions">
        {['Europe', 'Asia'].map((name) => (
          <ListItemButton key={name} selected={selected === name} onClick={() => setSelected(name)}>
            <ListItemText primary={name} secondary="Region" />
          </ListItemButton>
        ))}
      </List>
      {alert && (
        <Alert severity="info" onClose={() => setAlert(false)}>
          Quota is low
        </Alert>
      )}
      <Button onClick={() => setDialog(true)}>Remove service</Button>
      <Dialog open={dialog} onClose={() => setDialog(false)} aria-labelledby="sure">
        <DialogTitle id="sure">Remove the service?</DialogTitle>
        <DialogActions>
          <Button onClick={() => setDialog(false)}>Keep</Button>
          <Button onClick={() => setDialog(false)}>Remove</Button>
        </DialogActions>
      </Dialog>
      <BottomNavigation showLabels value={place} onChange={(_, value) => setPlace(value)}>
        <BottomNavigationAction label="Recents" icon={icon('a')} />
        <BottomNavigationAction label="Nearby" icon={icon('b')} />
      </BottomNavigation>
      <div style={{ position: 'relative', height: 200 }}>
        <SpeedDial ariaLabel="Create something" icon={icon('+')} sx={{ position: 'absolute', bottom: 16, left: 16 }}>
          <SpeedDialAction icon={icon('d')} slotProps={{ tooltip: { title: 'New dashboard' } }} />
          <SpeedDialAction icon={icon('p')} slotProps={{ tooltip: { title: 'New panel' } }} />
        </SpeedDial>
      </div>
    </Stack>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(
  <div style={{ padding: 20, maxWidth: 700 }}>
    <h1>Services</h1>
    <Fields />
    <Panels />
  </div>,
);
