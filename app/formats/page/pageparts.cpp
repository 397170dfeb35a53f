// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/page/pageparts.h"

#include "formats/input/lines.h"
#include "formats/input/words.h"
#include "formats/page/pagesections.h"
#include "formats/page/spokenlines.h"
#include "formats/readers/stamps/linestamp.h"
#include "formats/readers/text/speakerlines.h"

#include <QSet>

#include <algorithm>

namespace earmark {

namespace {

using SectionKind = PageSection::Kind;

bool isTimeAlone(QStringView text)
{
    constexpr qsizetype maxTimeLength = 40;
    const auto stamp = text.size() <= maxTimeLength ? stampIn(text) : std::nullopt;
    return stamp && stamp->text.isEmpty() && stamp->name.isEmpty();
}

// The position of the first speaker in a line of its own; -1 without one.
qsizetype beginOfBullets(QStringView text, const QHash<QString, bool> &choices)
{
    const SpeakerLines speakers(text, choices);
    if (speakers.isEmpty())
        return -1;
    qsizetype begin = 0; // of the paragraph
    bool gap = true;
    for (const auto [line, number] : Lines(text)) {
        const qsizetype at = line.begin() - text.begin();
        const bool isTimeAbove = !gap && isTimeAlone(text.sliced(begin, at - begin));
        if (!isTimeAbove)
            begin = at;
        if (speakers.labelIn(line))
            return begin;
        gap = isBlank(line);
    }
    return -1;
}

// Ignores white space.
bool isSame(const PagePart &a, const PagePart &b)
{
    return a.text.simplified() == b.text.simplified();
}

/// Finds the parts of one page.
class PageCutting
{
public:
    PageCutting(const QString &page, const QHash<QString, bool> &choices)
        : m_page(page)
        , m_choices(choices)
        , m_sections(sectionsOf(m_page))
    {}

    PageParts run()
    {
        m_parts.head = m_sections.first().in(m_page).toString();
        m_parts.description = descriptionIn(m_sections);
        if (!takeHeaded() && !takeBegun() && m_parts.description.isEmpty()) {
            m_parts.head.clear();
            m_parts.transcript.text = m_page.toString();
        }
        return std::move(m_parts);
    }

private:
    QString descriptionIn(const QList<PageSection> &sections) const
    {
        for (const PageSection &section : sections) {
            const QStringView text = section.in(m_page).trimmed();
            if (section.kind == SectionKind::Description && !text.isEmpty())
                return text.toString();
        }
        return {};
    }

    // The last section in which the speakers of section `first` go on. Headings before it were
    // spoken.
    qsizetype lastSpoken(qsizetype first) const
    {
        const SpokenLines spoken(m_sections.at(first).in(m_page));
        qsizetype last = first;
        for (qsizetype i = first + 1; i < m_sections.size(); ++i) {
            const bool isPages = i + 1 < m_sections.size() && isBlank(m_sections.at(i).in(m_page));
            if (m_sections.at(i).kind == SectionKind::Transcript || isPages)
                break;
            if (spoken.goOnIn(m_sections.at(i).in(m_page)))
                last = i;
        }
        return last;
    }

    PagePart partFrom(qsizetype begin, qsizetype line, qsizetype last) const
    {
        return {m_page.sliced(begin, m_sections.at(last).end - begin).toString(), line};
    }

    bool takeHeaded()
    {
        QList<PagePart> found;
        qsizetype longest = 0;
        qsizetype last = 0; // section of the longest
        for (qsizetype i = 0; i < m_sections.size(); ++i) {
            const PageSection &section = m_sections.at(i);
            if (section.kind != SectionKind::Transcript)
                continue;
            const qsizetype end = lastSpoken(i);
            const PagePart part = partFrom(section.begin, section.line, end);
            const auto known = [&part](const PagePart &other) { return isSame(other, part); };
            if (isBlank(part.text) || std::ranges::any_of(found, known))
                continue;
            found.append(part);
            if (found.size() > 1 && part.text.size() <= found.at(longest).text.size())
                continue;
            longest = found.size() - 1;
            last = end;
        }
        if (found.isEmpty())
            return false;
        m_parts.transcript = found.takeAt(longest);
        m_parts.others = found.size();
        m_parts.other = found.value(0);
        countBelow(last);
        return true;
    }

    // Everything above the first speaker or time is the head, if it contains a heading or the
    // speakers have lines of their own.
    bool takeBegun()
    {
        qsizetype begin = beginOfBullets(m_page, m_choices);
        if (begin < 0 && m_sections.size() > 1) {
            begin = beginOfSpoken(m_page, m_choices);
            const bool isBelowHeading = begin >= m_sections.first().end;
            begin = isBelowHeading ? begin : std::min<qsizetype>(begin, 0);
        }
        if (begin < 0)
            return false;
        cutAt(begin);
        return true;
    }

    // The line at `begin` may look like a heading, but is spoken.
    void cutAt(qsizetype begin)
    {
        const auto isBelow = [begin](const PageSection &section) { return section.end > begin; };
        const auto place = std::ranges::find_if(m_sections, isBelow);
        const qsizetype first = place - m_sections.begin();
        const qsizetype line = m_page.first(begin).count(u'\n') + 1;
        m_parts.linesBefore = 0;
        for (qsizetype i = 0; i <= first; ++i) {
            PageSection above = m_sections.at(i);
            above.end = std::max(above.begin, std::min(above.end, begin));
            m_parts.linesBefore += linesOf(above).size();
        }
        PageSection &spoken = m_sections[first];
        if (spoken.kind == SectionKind::Description && begin > spoken.begin)
            m_parts.description =
                m_page.sliced(spoken.begin, begin - spoken.begin).trimmed().toString();
        if (spoken.kind == SectionKind::Head)
            m_parts.head = m_page.first(begin).toString();
        spoken.begin = begin;
        const qsizetype last = lastSpoken(first);
        m_parts.transcript = partFrom(begin, line, last);
        countBelow(last);
    }

    QList<Line> linesOf(const PageSection &section) const
    {
        QList<Line> lines;
        for (const auto [line, number] : Lines(section.in(m_page))) {
            if (!isBlank(line))
                lines.append({line.trimmed(), section.line + number - 1});
        }
        return lines;
    }

    // Skips the head of the page if it was copied twice.
    void countBelow(qsizetype last)
    {
        QSet<QStringView> known;
        for (const QStringView line : QStringView(m_parts.head).tokenize(u'\n'))
            known.insert(line.trimmed());
        QSet<QStringView> sections;
        for (qsizetype i = 0; i < m_sections.size(); ++i) {
            const PageSection &section = m_sections.at(i);
            const QStringView text = section.in(m_page).trimmed();
            const bool isNew = section.kind != SectionKind::Transcript && !sections.contains(text);
            sections.insert(text);
            for (const Line &line : i > last && isNew ? linesOf(section) : QList<Line>()) {
                if (known.contains(line.text))
                    continue;
                m_parts.firstBelow = m_parts.linesBelow == 0 ? line.number : m_parts.firstBelow;
                ++m_parts.linesBelow;
            }
        }
    }

    QStringView m_page;
    const QHash<QString, bool> &m_choices;
    QList<PageSection> m_sections;
    PageParts m_parts;
};

} // namespace

PageParts partsOf(const QString &page, const QHash<QString, bool> &choices)
{
    return PageCutting(page, choices).run();
}

} // namespace earmark
