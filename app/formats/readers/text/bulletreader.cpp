// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/bulletreader.h"

#include "formats/input/lines.h"
#include "formats/input/words.h"
#include "formats/readers/labelline.h"
#include "formats/readers/stamps/stampforms.h"
#include "formats/readers/text/namesalone.h"
#include "formats/readers/text/prosereader.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 40;

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

// “🎙 Speaker 1”, “1. Speaker 1”: what stands before a number that a program gave is no
// text.
QStringView withoutSigns(QStringView text)
{
    constexpr qsizetype mostSigns = 8;
    const qsizetype end = text.indexOf(u' ');
    if (end < 0 || end > mostSigns)
        return text;
    const QStringView signs = text.first(end);
    const bool isNumber = signs.size() > 1 && (signs.back() == u'.' || signs.back() == u')')
        && std::ranges::all_of(signs.chopped(1), [](QChar c) { return c.isDigit(); });
    const bool hasLetters =
        std::ranges::any_of(signs, [](QChar c) { return c.isLetterOrNumber(); });
    return isNumber || !hasLetters ? text.sliced(end).trimmed() : text;
}

// The speaker whose number alone stands in a line.
QString numberedIn(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.size() > longestLabel + 10)
        return {};
    for (const QStringView name : {bareLine(text).text, withoutEmphasis(withoutSigns(text))}) {
        if (isNumberedSpeaker(name))
            return name.toString();
    }
    return {};
}

// What a dialogue or a text with times is made of, and a page with speakers is not.
bool isOfOtherForm(QStringView line)
{
    const auto stamp = stampIn(line);
    if (stamp && stamp->kind <= LineStamp::Kind::AfterName)
        return !stamp->text.isEmpty();
    const auto labelled = labelledLine(line);
    return labelled && labelled->trust >= LabelledLine::Trust::Name
        && !labelled->text.trimmed().isEmpty();
}

// What stands behind a bullet, where that may be a name.
QString anyNameInBullet(QStringView line)
{
    const BareLine bare = bareLine(line);
    return bare.hasBullet && mayBeAnyName(bare.text) ? bare.text.toString() : QString();
}

// Whether a bullet stands alone before nearly each paragraph, and what it says comes back or is as
// short as names are: then all of them say who speaks, whatever they are made of.
bool areBulletsNames(QStringView text)
{
    constexpr qsizetype linesToLookAt = 5000;
    constexpr qsizetype mostWords = 3;
    qsizetype lines = 0;
    qsizetype bullets = 0;
    qsizetype spoken = 0; // of which a paragraph stands below
    bool beginsWithBullet = false;
    bool areShort = true;
    QSet<QString> names;
    bool isBelowBullet = false;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (isBlank(line))
            continue;
        const QString name = anyNameInBullet(line);
        const bool isText = name.isEmpty() && !bareLine(line).hasBullet;
        spoken += std::exchange(isBelowBullet, !name.isEmpty()) && isText ? 1 : 0;
        bullets += isText ? 0 : 1;
        beginsWithBullet = beginsWithBullet || (lines == 0 && !name.isEmpty());
        if (!name.isEmpty()) {
            names.insert(name);
            areShort = areShort && name.count(u' ') < mostWords;
        }
        if (++lines == linesToLookAt)
            break;
    }
    const bool comeBack = names.size() < spoken;
    return spoken > 1 && spoken * 10 >= bullets * 9 && bullets * 6 >= lines
        && (comeBack || (beginsWithBullet && areShort));
}

QString nameInBullet(QStringView line)
{
    const BareLine bare = bareLine(line);
    return bare.hasBullet && isNameShaped(bare.text) ? bare.text.toString() : QString();
}

} // namespace

QString nameAlone(QStringView line)
{
    const QString numbered = numberedIn(line);
    return numbered.isEmpty() ? nameInBullet(line) : numbered;
}

SpeakerLines::SpeakerLines(QStringView text, const QHash<QString, bool> &choices)
    : m_bulletsAreNames(areBulletsNames(text))
    , m_alone(namesAlone(text))
{
    find(text);
    qsizetype named = 0;
    for (const FoundLabel &found : std::as_const(m_found)) {
        const bool comesAgain = found.times > 1 && !m_items.contains(found.label);
        named += comesAgain && !isNumberedSpeaker(found.label) ? 1 : 0;
        m_lines +=
            comesAgain || m_bulletsAreNames || isNumberedSpeaker(found.label) ? found.times : 0;
    }
    const bool arePeople = m_lines > 0 && m_lines >= m_others;
    std::ranges::stable_sort(m_found, std::greater(), &FoundLabel::times);
    for (FoundLabel &found : m_found) {
        // A name given once counts where no bullet is anything but a name.
        const bool isNamed =
            !m_items.contains(found.label) && (found.times > 1 || (named > 0 && m_items.isEmpty()));
        const bool isLikely =
            arePeople && (isNamed || m_bulletsAreNames || isNumberedSpeaker(found.label));
        found.isSpeaker = choices.value(found.label, isLikely);
        if (found.isSpeaker)
            m_speakers.insert(found.label);
    }
}

void SpeakerLines::find(QStringView text)
{
    constexpr qsizetype longestExample = 80;
    constexpr qsizetype linesToLookAt = 5000;
    qsizetype lines = 0;
    QHash<QString, qsizetype> places;
    qsizetype last = -1; // the label whose words have not come yet
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QString numbered = numberedIn(line);
        const QString label = labelOf(line);
        const bool isSilent = !numbered.isEmpty() || bareLine(line).hasBullet;
        if (last >= 0) {
            FoundLabel &before = m_found[std::exchange(last, -1)];
            if (isSilent && numbered.isEmpty())
                m_items.insert(before.label);
            else if (!isSilent && before.firstWords.isEmpty())
                before.firstWords = headOf(line.trimmed(), longestExample).toString();
        }
        const bool isNear = ++lines <= linesToLookAt;
        m_others += isNear && label.isEmpty() && isOfOtherForm(line) ? 1 : 0;
        if (label.isEmpty())
            continue;
        if (!places.contains(label)) {
            places.insert(label, m_found.size());
            FoundLabel found;
            found.label = label;
            found.form = FoundLabel::Form::OwnLine;
            m_found.append(found);
        }
        last = places.value(label);
        ++m_found[last].times;
    }
    if (last >= 0)
        m_items.insert(m_found.at(last).label);
}

bool SpeakerLines::isEmpty() const
{
    return m_speakers.isEmpty();
}

QString SpeakerLines::labelOf(QStringView line) const
{
    QString label = nameAlone(line);
    if (label.isEmpty() && m_bulletsAreNames)
        label = anyNameInBullet(line);
    if (!label.isEmpty() || m_alone.isEmpty())
        return label;
    const QString name = nameInLine(line);
    return m_alone.contains(name) ? name : QString();
}

std::optional<QString> SpeakerLines::labelIn(QStringView line) const
{
    const QString label = labelOf(line);
    return m_speakers.contains(label) ? std::optional(label) : std::nullopt;
}

namespace {

/// Collects paragraphs behind the lines that name their speakers.
class BulletParser
{
public:
    BulletParser(QStringView text, const SpeakerLines &speakers)
        : m_speakers(speakers)
        , m_forms(text)
    {
        m_draft.keepTurns();
        for (const FoundLabel &label : speakers.found())
            m_draft.addLabel(label);
        m_next.beginsTurn = true;
    }

    void addLine(const Line &line)
    {
        if (const auto label = m_speakers.labelIn(line.text)) {
            finishParagraph();
            beginTurn(*label);
        } else if (line.text.trimmed().isEmpty()) {
            finishParagraph();
        } else if (const auto time = timeIn(line.text)) {
            finishParagraph();
            m_next.begin = time->begin;
            m_next.line = line.number;
            m_paragraph = time->text.isEmpty() ? QString() : time->text + u'\n';
        } else {
            m_next.line = m_paragraph.isEmpty() ? line.number : m_next.line;
            m_paragraph += line.text;
            m_paragraph += u'\n';
        }
    }

    Draft finished()
    {
        finishParagraph();
        return std::move(m_draft);
    }

private:
    void beginTurn(const QString &name)
    {
        m_next.speaker = m_draft.speaker(name);
        m_next.beginsTurn = true;
        m_next.beginsParagraph = false;
    }

    // The time of the turn, alone in its line or before the first words of it.
    std::optional<LineStamp> timeIn(QStringView line) const
    {
        const bool isFirst = m_next.beginsTurn && m_paragraph.isEmpty();
        const auto stamp = m_forms.stampIn(line);
        if (!stamp || !stamp->name.isEmpty())
            return {};
        const bool isAlone = stamp->text.isEmpty();
        const bool isMarked = stamp->kind == LineStamp::Kind::Marked;
        return isAlone || (isFirst && isMarked) ? stamp : std::nullopt;
    }

    void finishParagraph()
    {
        if (m_paragraph.trimmed().isEmpty())
            return;
        addParagraph(m_paragraph, m_next, m_draft);
        m_paragraph.clear();
        m_next.begin.reset();
        m_next.beginsParagraph = true;
        m_next.beginsTurn = false;
    }

    const SpeakerLines &m_speakers;
    StampForms m_forms;
    Draft m_draft;
    DraftCue m_next;
    QString m_paragraph;
};

} // namespace

Draft readBullets(QStringView text, const SpeakerLines &speakers)
{
    BulletParser parser(text, speakers);
    for (const Line line : Lines(text))
        parser.addLine(line);
    return parser.finished();
}

} // namespace earmark
