import { useEffect, useId, useRef, useState } from "preact/hooks";
import {
  EVENT_DETAILS,
  EVENT_TYPES,
  MODALITIES,
  OUTCOMES,
  PHASE_STATUSES,
  PHASES,
  PROGRAM_ROLES,
  TIMINGS,
} from "../../../schema/vocabulary.js";
import type { ReleaseSummary } from "../../report-data.js";
import { typeLabel } from "../common/words.js";
import type { Fields, Table } from "./verdicts.js";

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Values to choose from; without them it is free text. */
  readonly choices?: (fields: Fields) => readonly string[];
  readonly needed?: boolean;
  readonly pattern?: string;
}

const DATE = "\\d{4}(-(\\d{2}(-\\d{2})?|Q[1-4]|H[12]))?";
const SEVERAL = "parted by ;";

const FORMS: Readonly<Record<Table, readonly Field[]>> = {
  events: [
    { name: "type", label: "What happened", choices: () => EVENT_TYPES, needed: true },
    {
      name: "detail",
      label: "Detail",
      choices: ({ type }) => EVENT_DETAILS[type as keyof typeof EVENT_DETAILS] ?? [],
    },
    { name: "timing", label: "Timing", choices: () => TIMINGS, needed: true },
    { name: "date", label: "Date", hint: "2019-03-12, 2019-03, 2019-Q1, 2019-H1 or 2019", pattern: DATE },
    { name: "agency", label: "Agency", hint: "FDA, EMA …" },
    { name: "programs", label: "Programs", hint: SEVERAL },
    { name: "indications", label: "Diseases", hint: SEVERAL },
    { name: "outcome", label: "Outcome", choices: () => OUTCOMES },
    { name: "negated", label: "Refused or denied", choices: () => ["yes"] },
  ],
  programs: [
    { name: "name", label: "Name", needed: true },
    { name: "aliases", label: "Also named", hint: SEVERAL },
    { name: "role", label: "Role", choices: () => PROGRAM_ROLES, needed: true },
    { name: "modality", label: "Kind", choices: () => MODALITIES },
  ],
  phases: [
    { name: "program", label: "Program", needed: true },
    { name: "phase", label: "Phase", choices: () => PHASES, needed: true },
    { name: "indications", label: "Diseases", hint: SEVERAL },
    { name: "status", label: "Status", choices: () => PHASE_STATUSES, needed: true },
  ],
  indications: [
    { name: "name", label: "Disease", needed: true },
    { name: "aliases", label: "Also named", hint: SEVERAL },
  ],
};

/** What a new row starts from. */
export const BLANK: Readonly<Record<Table, Fields>> = {
  events: { type: "results", timing: "news" },
  programs: { role: "own" },
  phases: { phase: "Phase 1", status: "ongoing" },
  indications: {},
};

interface FormProps {
  readonly title: string;
  readonly release: ReleaseSummary;
  readonly table: Table;
  readonly fields: Fields;
  readonly save: (fields: Fields) => void;
  readonly close: () => void;
}

/** A row's fields in a dialog; names of the release's own programs and diseases are offered. */
export function RowForm({ title, release, table, fields, save, close }: FormProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [values, setValues] = useState<Fields>(fields);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const set = (name: string, value: string) =>
    setValues((before) => ({ ...before, [name]: value, ...(name === "type" ? { detail: "" } : {}) }));
  return (
    <dialog ref={dialog} class="form" aria-label={title} onClose={close}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          save(values);
          dialog.current?.close();
        }}
      >
        <h2>{title}</h2>
        {FORMS[table].map((field) => (
          <FormField
            key={field.name}
            field={field}
            values={values}
            set={set}
            list={`${id}-${field.name}`}
            release={release}
          />
        ))}
        <div class="form-actions">
          <button type="submit" class="primary">
            Keep
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}

interface FieldProps {
  readonly field: Field;
  readonly values: Fields;
  readonly set: (name: string, value: string) => void;
  readonly list: string;
  readonly release: ReleaseSummary;
}

function FormField({ field, values, set, list, release }: FieldProps) {
  const value = values[field.name] ?? "";
  const choices = field.choices?.(values);
  if (choices?.length === 0) return null;
  const offered = /program/.test(field.name)
    ? release.programs
    : /indication/.test(field.name)
      ? release.indications
      : [];
  return (
    <div class="field">
      <label htmlFor={`${list}-input`}>
        {field.label}
        {field.hint && <small> {field.hint}</small>}
      </label>
      {choices ? (
        <select
          id={`${list}-input`}
          value={value}
          required={field.needed}
          onChange={({ currentTarget }) => set(field.name, currentTarget.value)}
        >
          {!field.needed && <option value="">–</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {field.name === "type" ? typeLabel(choice) : choice}
            </option>
          ))}
        </select>
      ) : (
        <>
          <input
            id={`${list}-input`}
            value={value}
            required={field.needed}
            pattern={field.pattern}
            list={offered.length > 0 ? list : undefined}
            onInput={({ currentTarget }) => set(field.name, currentTarget.value)}
          />
          {offered.length > 0 && (
            <datalist id={list}>
              {offered.map(({ name }) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
        </>
      )}
    </div>
  );
}
