// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/bulletreader.h"

#include "formats/readers/speakerlabels.h"
#include "formats/readers/text/prosereader.h"

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

SpeakerLines::SpeakerLines(QStringView text)
{
    QMap<QString, qsizetype> names;
    for (const QStringView line : text.tokenize(u'\n')) {
        const BareLine bare = bareLine(line);
        if (isNumberedSpeaker(bare.text))
            ++m_labels[bare.text.toString()];
        else if (bare.hasBullet && mayBeName(bare.text))
            ++names[bare.text.toString()];
    }
    for (const auto &[name, times] : names.asKeyValueRange()) {
        if (times > 1)
            m_labels.insert(name, times);
    }
}

std::optional<QString> SpeakerLines::labelIn(QStringView line) const
{
    const BareLine bare = bareLine(line);
    if (!bare.hasBullet && !isNumberedSpeaker(bare.text))
        return {};
    const QString label = bare.text.toString();
    return m_labels.contains(label) ? std::optional(label) : std::nullopt;
}

Draft readBullets(QStringView text, const SpeakerLines &speakers)
{
    Draft draft;
    draft.keepTurns();
    Cue next;
    next.beginsTurn = true;
    QString paragraph;
    const auto finishParagraph = [&] {
        const bool spoken = !paragraph.trimmed().isEmpty();
        addParagraph(paragraph, next, draft);
        paragraph.clear();
        next.beginsParagraph = next.beginsParagraph || spoken;
        next.beginsTurn = next.beginsTurn && !spoken;
    };
    for (const QStringView line : text.tokenize(u'\n')) {
        if (const auto label = speakers.labelIn(line)) {
            finishParagraph();
            next.speaker = draft.speaker(*label);
            next.beginsTurn = true;
            next.beginsParagraph = false;
        } else if (line.trimmed().isEmpty()) {
            finishParagraph();
        } else {
            paragraph += line;
            paragraph += u'\n';
        }
    }
    finishParagraph();
    return draft;
}

} // namespace earmark
