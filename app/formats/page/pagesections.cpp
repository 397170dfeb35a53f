// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/page/pagesections.h"

#include "formats/input/lines.h"
#include "formats/input/words.h"

#include <array>
#include <optional>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 40;

using SectionKind = PageSection::Kind;

constexpr std::array<QStringView, 33> transcriptHeadings{u"transcript",
                                                         u"transcripts",
                                                         u"transcription",
                                                         u"transcriptions",
                                                         u"transkript",
                                                         u"transkription",
                                                         u"transcripción",
                                                         u"transcrição",
                                                         u"trascrizione",
                                                         u"transcriptie",
                                                         u"episode transcript",
                                                         u"full transcript",
                                                         u"show transcript",
                                                         u"podcast transcript",
                                                         u"transcription complète",
                                                         u"transcription de l’épisode",
                                                         u"transcript automatique",
                                                         u"transcription automatique",
                                                         u"automatic transcript",
                                                         u"automatic transcription",
                                                         u"auto-generated transcript",
                                                         u"automatisches transkript",
                                                         u"transcripción automática",
                                                         u"transcrição automática",
                                                         u"trascrizione automatica",
                                                         u"read transcript",
                                                         u"read the transcript",
                                                         u"view transcript",
                                                         u"view the transcript",
                                                         u"lire la transcription",
                                                         u"voir la transcription",
                                                         u"transkript lesen",
                                                         u"leer la transcripción"};

constexpr std::array<QStringView, 16> descriptionHeadings{u"description",
                                                          u"episode description",
                                                          u"beschreibung",
                                                          u"descripción",
                                                          u"descrição",
                                                          u"descrizione",
                                                          u"beschrijving",
                                                          u"show notes",
                                                          u"shownotes",
                                                          u"episode notes",
                                                          u"summary",
                                                          u"résumé",
                                                          u"about this episode",
                                                          u"à propos de l’épisode",
                                                          u"à propos de cet épisode",
                                                          u"zusammenfassung"};

// What a page offers below or between: it ends what stands above it.
constexpr std::array<QStringView, 31> otherHeadings{u"share",
                                                    u"embed",
                                                    u"partager",
                                                    u"intégrer",
                                                    u"teilen",
                                                    u"einbetten",
                                                    u"compartir",
                                                    u"insertar",
                                                    u"condividi",
                                                    u"incorpora",
                                                    u"compartilhar",
                                                    u"incorporar",
                                                    u"delen",
                                                    u"insluiten",
                                                    u"you may also like",
                                                    u"you might also like",
                                                    u"vous aimerez aussi",
                                                    u"vous aimerez peut-être",
                                                    u"vous aimeriez aussi",
                                                    u"vous pourriez aussi aimer",
                                                    u"das könnte dir auch gefallen",
                                                    u"das könnte ihnen auch gefallen",
                                                    u"también te puede gustar",
                                                    u"potrebbe piacerti anche",
                                                    u"você também pode gostar",
                                                    u"comments",
                                                    u"commentaires",
                                                    u"related episodes",
                                                    u"more episodes",
                                                    u"chapitres",
                                                    u"chapters"};

// What stands in parentheses behind a heading says how the transcript was made.
QString withoutRemark(const QString &heading)
{
    const qsizetype open = heading.indexOf(u'(');
    return open > 0 && heading.endsWith(u')') ? heading.first(open).trimmed() : heading;
}

// The section that a line begins. What is spoken stands indented below its speaker, or ends as a
// sentence does; a heading does neither.
std::optional<SectionKind> sectionBegunBy(QStringView line)
{
    if (line.isEmpty() || line.front().isSpace() || line.size() > longestHeading)
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
