// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/page/pagesections.h"

#include "formats/input/lines.h"
#include "formats/input/words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 40;

enum class Section { Head, Description, Transcript, Other };

constexpr std::array<QStringView, 16> transcriptHeadings{u"transcript",
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
                                                         u"transcription de l’épisode"};

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

// The section that a line begins. What is spoken stands indented below its speaker, or ends as a
// sentence does; a heading does neither.
std::optional<Section> sectionBegunBy(QStringView line)
{
    if (line.isEmpty() || line.front().isSpace() || line.size() > longestHeading)
        return {};
    QString text = line.toString().remove(u'#').remove(u'*').replace(u'\'', u'’').simplified();
    if (text.endsWith(u':'))
        text = text.chopped(1).trimmed();
    if (isOneOf(text, transcriptHeadings))
        return Section::Transcript;
    if (isOneOf(text, descriptionHeadings))
        return Section::Description;
    if (isOneOf(text, otherHeadings))
        return Section::Other;
    return {};
}

// The same words, however they are spaced.
bool isSame(const PagePart &a, const PagePart &b)
{
    return a.text.simplified() == b.text.simplified();
}

} // namespace

PageSections sectionsOf(QStringView page)
{
    PageSections sections;
    Section section = Section::Head;
    PagePart part{.text = {}, .line = 1};
    const auto finish = [&] {
        const bool empty = part.text.trimmed().isEmpty();
        const auto known = [&](const PagePart &other) { return isSame(other, part); };
        if (section == Section::Head)
            sections.head = part.text;
        else if (section == Section::Description && sections.description.isEmpty())
            sections.description = part.text.trimmed();
        else if (section == Section::Transcript && !empty
                 && std::ranges::none_of(sections.transcripts, known))
            sections.transcripts.append(part);
    };
    for (const auto [line, number] : Lines(page)) {
        if (const auto begun = sectionBegunBy(line)) {
            finish();
            section = *begun;
            part = {.text = {}, .line = number + 1};
        } else {
            part.text += line;
            part.text += u'\n';
        }
    }
    finish();
    return sections;
}

} // namespace earmark
