// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/bulletreader.h"

#include "formats/input/lines.h"
#include "formats/readers/speakerlabels.h"
#include "formats/readers/text/prosereader.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 40;
constexpr qsizetype mostLabelWords = 4;

/// A line without what surrounds it.
struct BareLine
{
    QStringView text;
    bool hasBullet = false;
};

bool isBullet(QChar c)
{
    static constexpr QStringView bullets = u"•-*–◦▪·‣●";
    return bullets.contains(c);
}

// Markdown's bold and a colon at the end do not belong to a name.
QStringView withoutEmphasis(QStringView text)
{
    static constexpr QStringView signs = u"*_:# \t\u00a0\u202f";
    while (!text.isEmpty()
           && (text.back() == u':' || text.back() == u'*' || text.back() == u'_'
               || text.back().isSpace()))
        text.chop(1);
    while (!text.isEmpty() && signs.contains(text.front()))
        text = text.sliced(1);
    return text;
}

BareLine bareLine(QStringView line)
{
    QStringView text = line.trimmed();
    if (text.size() > longestLabel + 10)
        return {};
    const bool bullet = text.size() > 1 && isBullet(text.front()) && text.at(1).isSpace();
    if (bullet)
        text = text.sliced(1);
    return {.text = withoutEmphasis(text.trimmed()), .hasBullet = bullet};
}

bool mayBeName(QStringView text)
{
    static constexpr QStringView ends = u".?!…;,";
    return !text.isEmpty() && text.size() <= longestLabel && text.front().isLetter()
        && !ends.contains(text.back()) && text.count(u' ') < mostLabelWords;
}

} // namespace

SpeakerLines::SpeakerLines(QStringView text, const QHash<QString, bool> &choices)
{
    constexpr qsizetype longestExample = 80;
    QHash<QString, qsizetype> places;
    qsizetype last = -1; // the label whose words have not come yet
    for (const QStringView line : text.tokenize(u'\n')) {
        const BareLine bare = bareLine(line);
        const bool isLabel =
            isNumberedSpeaker(bare.text) || (bare.hasBullet && mayBeName(bare.text));
        if (!isLabel) {
            if (last >= 0 && !line.trimmed().isEmpty())
                m_found[std::exchange(last, -1)].firstWords =
                    line.trimmed().toString().left(longestExample);
            continue;
        }
        const QString label = bare.text.toString();
        if (!places.contains(label)) {
            places.insert(label, m_found.size());
            FoundLabel found;
            found.label = label;
            found.form = FoundLabel::Form::OwnLine;
            m_found.append(found);
            last = m_found.size() - 1;
        }
        ++m_found[places.value(label)].times;
    }
    std::ranges::stable_sort(m_found, std::greater(), &FoundLabel::times);
    for (FoundLabel &found : m_found) {
        found.isSpeaker =
            choices.value(found.label, found.times > 1 || isNumberedSpeaker(found.label));
        if (found.isSpeaker)
            m_speakers.insert(found.label);
    }
}

bool SpeakerLines::isEmpty() const
{
    return m_speakers.isEmpty();
}

std::optional<QString> SpeakerLines::labelIn(QStringView line) const
{
    const BareLine bare = bareLine(line);
    if (!bare.hasBullet && !isNumberedSpeaker(bare.text))
        return {};
    const QString label = bare.text.toString();
    return m_speakers.contains(label) ? std::optional(label) : std::nullopt;
}

Draft readBullets(QStringView text, const SpeakerLines &speakers)
{
    Draft draft;
    draft.keepTurns();
    for (const FoundLabel &label : speakers.found())
        draft.addLabel(label);
    DraftCue next;
    next.beginsTurn = true;
    QString paragraph;
    const auto finishParagraph = [&] {
        const bool spoken = !paragraph.trimmed().isEmpty();
        addParagraph(paragraph, next, draft);
        paragraph.clear();
        next.beginsParagraph = next.beginsParagraph || spoken;
        next.beginsTurn = next.beginsTurn && !spoken;
    };
    for (const auto [line, number] : Lines(text)) {
        if (const auto label = speakers.labelIn(line)) {
            finishParagraph();
            next.speaker = draft.speaker(*label);
            next.beginsTurn = true;
            next.beginsParagraph = false;
        } else if (line.trimmed().isEmpty()) {
            finishParagraph();
        } else {
            next.line = paragraph.isEmpty() ? number : next.line;
            paragraph += line;
            paragraph += u'\n';
        }
    }
    finishParagraph();
    return draft;
}

} // namespace earmark
