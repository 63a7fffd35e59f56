import { getSchema } from '@tiptap/core'
import { DOMParser as SchemaParser } from '@tiptap/pm/model'
import { readRichText } from '../../../../src-main/domain/rich-text/gate.ts'
import type { RichText } from '../../../../src-main/domain/rich-text/rich-text.ts'
import { textExtensions } from '../../../../src-renderer/editor/extensions.ts'
import { cleanPastedHtml } from '../../../../src-renderer/editor/paste/clean-pasted-html.ts'

const parser = SchemaParser.fromSchema(getSchema(textExtensions))

/** What a paste of HTML leaves in an empty text, as the gate of the domain takes it. */
export function pasted(html: string): RichText {
  const body = document.createElement('div')
  body.innerHTML = cleanPastedHtml(html)
  const read = readRichText(parser.parse(body).toJSON())
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}

/** The whole of what Word puts in the clipboard around its paragraphs. */
export function fromWord(body: string, styles = ''): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:HyphenationZone>21</w:HyphenationZone></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:11.0pt;}
${styles} --></style></head>
<body lang=DA style='tab-interval:65.2pt;word-wrap:break-word'><!--StartFragment-->${body}<!--EndFragment--></body></html>`
}

/** An item as Word writes it: a paragraph with its mark in front, for those that know no lists. */
export function wordItem(place: string, mark: string, words: string): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:${place}'><![if !supportLists]><span style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${words}<o:p></o:p></p>\n\n`
}
