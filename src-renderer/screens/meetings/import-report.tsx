import { Anchor, CloseButton } from '@mantine/core'
import type { ImportReport as Report } from '../../../src-main/contract/documents.ts'
import { address } from '../../state/route.ts'
import { FindingLine } from '../../widgets/finding-line.tsx'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import { ImportRefused } from './import-refused.tsx'
import classes from './meetings.module.css'
import type { Answer, ImportLine, Imports } from './use-import.ts'

const words = texts.importing

/** What came of every file: the meeting it became, what to look at, and every line that was not understood. */
export function ImportReport({ imports }: { readonly imports: Imports }) {
  const { lines } = imports
  if (lines.length === 0) return null
  const made = lines.filter(({ state }) => state.kind === 'made').length
  const settled = lines.every(({ state }) => state.kind === 'made' || state.kind === 'refused')
  return (
    <section className={classes['report']} aria-label={words.title}>
      <header className={classes['reportHead']}>
        <h2>{words.title}</h2>
        <span role="status">{words.progress(made, lines.length)}</span>
        {settled && <CloseButton aria-label={words.dismiss} onClick={imports.dismiss} />}
      </header>
      <ul className={classes['files']}>
        {lines.map((line) => (
          <li key={line.id}>
            <FileReport line={line} onAnswer={(answer) => void imports.answer(line, answer)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FileReportProps {
  readonly line: ImportLine
  readonly onAnswer: (answer: Answer) => void
}

function FileReport({ line, onAnswer }: FileReportProps) {
  const { file, state } = line
  switch (state.kind) {
    case 'waiting':
      return <Outline name={file.name} text={words.waiting} />
    case 'reading':
      return <Outline name={file.name} text={words.reading} />
    case 'made':
      return <Made name={file.name} report={state.report} />
    case 'refused':
      return <ImportRefused file={file} refusal={state.refusal} onAnswer={onAnswer} />
  }
}

function Outline({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div className={classes['file']}>
      <SignalIcon signal="waiting" />
      <div>
        <strong>{name}</strong>
        <p>{text}</p>
      </div>
    </div>
  )
}

function Made({ name, report }: { readonly name: string; readonly report: Report }) {
  const facts = [
    words.items(report.items),
    words.findings(report.findings.length),
    words.notUnderstood(report.notUnderstood.length),
  ]
  const clean = report.findings.length + report.notUnderstood.length === 0
  return (
    <div className={classes['file']}>
      <SignalIcon signal={clean ? 'good' : 'notice'} />
      <div>
        <strong>{name}</strong>
        <p>
          {words.made(report.committee, texts.dates.long(report.date))}: {facts.join(', ')}.{' '}
          <Anchor href={address({ at: 'meeting', meetingId: report.meetingId, part: null })}>
            {words.open}
          </Anchor>
        </p>
        {!clean && <Details report={report} />}
      </div>
    </div>
  )
}

function Details({ report }: { readonly report: Report }) {
  return (
    <details className={classes['details']}>
      <summary>{words.details}</summary>
      <ul>
        {report.findings.map((finding) => (
          <li key={`${finding.rule} ${finding.where.itemNumber} ${finding.message}`}>
            <FindingLine finding={finding} />
          </li>
        ))}
        {report.notUnderstood.map((line) => (
          <li key={line.line}>
            {words.line(line.line)}: «{line.text}» {texts.told.reason(line)}
          </li>
        ))}
      </ul>
    </details>
  )
}
