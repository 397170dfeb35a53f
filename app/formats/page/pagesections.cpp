// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/page/pagesections.h"

#include "formats/input/lines.h"
#include "formats/input/words.h"

#include <optional>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHeadingLength = 40;

using SectionKind = PageSection::Kind;

constexpr QStringView transcriptHeadings =
    u"transcript|transcripts|transcription|transcriptions|transkript|transkription|"
    "transcripción|transcrição|trascrizione|transcriptie|episode transcript|full transcript|"
    "show transcript|podcast transcript|transcription complète|transcription de l’épisode|"
    "transcript automatique|transcription automatique|automatic transcript|"
    "automatic transcription|auto-generated transcript|automatisches transkript|"
    "transcripción automática|transcrição automática|trascrizione automatica|read transcript|"
    "read the transcript|view transcript|view the transcript|lire la transcription|"
    "voir la transcription|transkript lesen|leer la transcripción";

constexpr QStringView descriptionHeadings =
    u"description|episode description|beschreibung|descripción|descrição|descrizione|"
    "beschrijving|show notes|shownotes|episode notes|summary|résumé|about this episode|"
    "à propos de l’épisode|à propos de cet épisode|zusammenfassung";

// Other parts of a page, which end the one above.
constexpr QStringView otherHeadings =
    u"share|embed|partager|intégrer|teilen|einbetten|compartir|insertar|condividi|incorpora|"
    "compartilhar|incorporar|delen|insluiten|you may also like|you might also like|"
    "vous aimerez aussi|vous aimerez peut-être|vous aimeriez aussi|vous pourriez aussi aimer|"
    "das könnte dir auch gefallen|das könnte ihnen auch gefallen|también te puede gustar|"
    "potrebbe piacerti anche|você também pode gostar|comments|commentaires|related episodes|"
    "more episodes|chapitres|chapters";

// A heading may have a remark in parentheses on how the transcript was made.
QString withoutRemark(const QString &heading)
{
    const qsizetype open = heading.indexOf(u'(');
    return open > 0 && heading.endsWith(u')') ? heading.first(open).trimmed() : heading;
}

// The kind of section that a line begins. A heading is not indented, unlike text below a speaker.
std::optional<SectionKind> sectionBegunBy(QStringView line)
{
    if (line.isEmpty() || line.front().isSpace() || line.size() > maxHeadingLength)
        return {};
    QString text = line.toString().remove(u'#').remove(u'*').replace(u'\'', u'’').simplified();
    if (text.endsWith(u':'))
        text = text.chopped(1).trimmed();
    if (isOneOf(withoutRemark(text), transcriptHeadings))
        return SectionKind::Transcript;
    if (isOneOf(text, descriptionHeadings))
        return SectionKind::Description;
    if (isOneOf(text, otherHeadings))
        return SectionKind::Other;
    return {};
}

} // namespace

QList<PageSection> sectionsOf(QStringView page)
{
    QList<PageSection> sections{PageSection()};
    qsizetype at = 0;
    for (const auto [line, number] : Lines(page)) {
        const qsizetype next = std::min(at + line.size() + 1, page.size());
        if (const auto begun = sectionBegunBy(line)) {
            sections.last().end = at;
            sections.append({.kind = *begun, .begin = next, .end = next, .line = number + 1});
        }
        at = next;
    }
    sections.last().end = page.size();
    return sections;
}

} // namespace earmark
