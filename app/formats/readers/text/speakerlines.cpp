// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/speakerlines.h"

#include "formats/input/lines.h"
#include "formats/readers/labels/labelline.h"
#include "formats/readers/stamps/linestamp.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

/// A line that may consist of a name.
struct NamedLine
{
    QString numbered; ///< Speaker 1
    QString inBullet; ///< any possible name behind a bullet
    QString plain; ///< any possible name without a bullet
    bool hasBullet = false;
    bool hasColon = false;
    bool beginsParagraph = false;
    bool isTimed = false; ///< only set for the first two lines of a paragraph
};

namespace {

constexpr qsizetype linesToLookAt = 5000;

// Removes Markdown's signs, and a colon at the end.
QString withoutEmphasis(QStringView text)
{
    static const QRegularExpression signs(u"^[*_:#\\s]+|[*_:\\s]+$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return text.toString().remove(signs);
}

// “🎙 Speaker 1”, “1. Speaker 1”: removes the sign or the number.
QString withoutSigns(QStringView text)
{
    static const QRegularExpression signs(u"^(?:\\p{Nd}+[.)]|[^\\p{L}\\p{N} ]{1,8}) +"_s);
    return text.toString().remove(signs);
}

NamedLine namedLine(QStringView line)
{
    QStringView text = line.trimmed();
    NamedLine found;
    if (text.isEmpty() || text.size() > maxNameLength + 10)
        return found;
    // A long dash begins what somebody says.
    found.hasBullet =
        text.size() > 1 && isBullet(text.front()) && text.front() != u'—' && text.at(1).isSpace();
    found.hasColon = text.endsWith(u':');
    const QString bare = withoutEmphasis(found.hasBullet ? text.sliced(1) : text);
    for (const QString &name : {bare, withoutEmphasis(withoutSigns(text))}) {
        if (isNumberedSpeaker(name) && found.numbered.isEmpty())
            found.numbered = name;
    }
    if (found.hasColon)
        text = text.chopped(1).trimmed();
    if (found.hasBullet && mayBeAnyName(bare))
        found.inBullet = bare;
    else if (!found.hasBullet && text.size() <= maxNameLength && mayBeAnyName(text)
             && !text.endsWith(u'.'))
        found.plain = text.toString();
    return found;
}

// The lines that are not blank.
QList<NamedLine> namedLinesOf(QStringView text)
{
    QList<NamedLine> lines;
    qsizetype last = -1; // the number of the line before
    for (const auto [line, number] : firstWrittenLines(text, linesToLookAt)) {
        NamedLine named = namedLine(line);
        named.beginsParagraph = number > std::exchange(last, number) + 1;
        const bool isSecond = !lines.isEmpty() && lines.last().beginsParagraph;
        named.isTimed = (named.beginsParagraph || isSecond) && stampIn(line);
        lines.append(named);
    }
    return lines;
}

// Whether nearly every bullet is a single line above a paragraph, and they repeat or are as short
// as names: then all of them are speakers.
bool areBulletsNames(const QList<NamedLine> &lines)
{
    constexpr qsizetype maxWords = 3;
    qsizetype bullets = 0;
    qsizetype spoken = 0; // bullets with a paragraph below
    bool areShort = true;
    QSet<QString> names;
    bool isBelowBullet = false;
    for (const NamedLine &line : lines) {
        const bool isName = !line.inBullet.isEmpty();
        spoken += std::exchange(isBelowBullet, isName) && !line.hasBullet ? 1 : 0;
        bullets += line.hasBullet ? 1 : 0;
        if (isName)
            names.insert(line.inBullet);
        areShort = areShort && line.inBullet.count(u' ') < maxWords;
    }
    const bool areRepeated = names.size() < spoken;
    return spoken > 1 && spoken * 10 >= bullets * 9 && bullets * 6 >= lines.size()
        && (areRepeated || (!lines.first().inBullet.isEmpty() && areShort));
}

/// How often a name is alone in its line, and how often there is text below it.
struct NameCount
{
    qsizetype times = 0;
    qsizetype spoken = 0;
    qsizetype covered = 0; ///< paragraphs of the name and of its text
    qsizetype odd = 0; ///< lines where only the layout shows that it is a name
};

/// Finds names that are alone in the first line of a paragraph and are the speaker of what
/// follows: at least two that repeat, or one beside numbered speakers.
class AloneNames
{
public:
    explicit AloneNames(const QList<NamedLine> &lines)
        : m_lines(lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const NamedLine &line = lines.at(i);
            if (!line.beginsParagraph)
                continue;
            m_paragraphs.append(i);
            m_numbers += line.numbered.isEmpty() ? 0 : 1;
            m_haveColons = m_haveColons
                || (line.hasColon && !line.plain.isEmpty() && !isNameShaped(line.plain));
        }
        for (qsizetype i = 0; i < m_paragraphs.size(); ++i)
            count(i);
    }

    QSet<QString> take() const
    {
        if (beginAllParagraphs())
            return QSet<QString>(m_names.keyBegin(), m_names.keyEnd());
        QSet<QString> names;
        qsizetype times = m_numbers;
        qsizetype covered = m_numbers;
        qsizetype odd = 0;
        for (auto known = m_names.cbegin(); known != m_names.cend(); ++known) {
            if (known->times < 2 || known->spoken < known->times)
                continue;
            names.insert(known.key());
            times += known->times;
            covered += known->covered;
            odd += known->odd;
        }
        const bool areSeveral = names.size() > 1 || (names.size() == 1 && m_numbers > 0);
        const bool areOften =
            odd > 0 ? covered * 5 >= m_paragraphs.size() * 4 : times * 3 >= m_paragraphs.size();
        return areSeveral && areOften ? names : QSet<QString>();
    }

private:
    bool isLong(qsizetype line) const
    {
        return line + 1 < m_lines.size() && !m_lines.at(line + 1).beginsParagraph;
    }

    bool isTimed(qsizetype line) const
    {
        return m_lines.at(line).isTimed || (isLong(line) && m_lines.at(line + 1).isTimed);
    }

    // If every paragraph begins with a name line, one repeated name is enough.
    bool beginAllParagraphs() const
    {
        constexpr qsizetype fewest = 3;
        const auto isNamed = [this](qsizetype line) {
            return isLong(line) && !isTimed(line) && !m_lines.at(line).hasColon
                && isNameShaped(m_lines.at(line).plain);
        };
        return m_paragraphs.size() >= fewest && m_names.size() < m_paragraphs.size()
            && std::ranges::all_of(m_paragraphs, isNamed);
    }

    // A name with a colon counts only beside numbered speakers or odd names with a colon.
    void count(qsizetype at)
    {
        const qsizetype place = m_paragraphs.at(at);
        const NamedLine &line = m_lines.at(place);
        if (line.plain.isEmpty() || !line.numbered.isEmpty()
            || (line.hasColon && m_numbers == 0 && !m_haveColons))
            return;
        const qsizetype next = m_paragraphs.value(at + 1, -1);
        const bool isFollowed = next >= 0 && m_lines.at(next).plain.isEmpty() && !isTimed(next);
        NameCount &known = m_names[line.plain];
        ++known.times;
        known.odd += isNameShaped(line.plain) && !(line.hasColon && m_haveColons) ? 0 : 1;
        known.covered += isLong(place) ? 1 : 2;
        known.spoken += !isTimed(place) && (isLong(place) || isFollowed) ? 1 : 0;
    }

    const QList<NamedLine> &m_lines;
    QList<qsizetype> m_paragraphs; ///< the first line of each
    QHash<QString, NameCount> m_names;
    qsizetype m_numbers = 0;
    bool m_haveColons = false; ///< some names that do not look like one have a colon
};

// Whether a line belongs to a dialogue or a text with times rather than to a page with speakers.
bool isOfOtherForm(QStringView line)
{
    const auto stamp = stampIn(line);
    if (stamp && stamp->kind <= LineStamp::Kind::AfterName)
        return !stamp->text.isEmpty();
    const auto labelled = labelledLine(line);
    return labelled && labelled->likelihood >= LabelledLine::Likelihood::LikeAName
        && !isBlank(labelled->text);
}

} // namespace

QString nameAlone(QStringView line)
{
    const NamedLine found = namedLine(line);
    if (!found.numbered.isEmpty())
        return found.numbered;
    return isNameShaped(found.inBullet) ? found.inBullet : QString();
}

SpeakerLines::SpeakerLines(QStringView text, const QHash<QString, bool> &choices)
{
    const QList<NamedLine> lines = namedLinesOf(text);
    m_bulletsAreNames = areBulletsNames(lines);
    m_alone = AloneNames(lines).take();
    find(text);
    choose(choices);
}

void SpeakerLines::find(QStringView text)
{
    constexpr qsizetype maxExampleLength = 80;
    qsizetype lines = 0;
    QHash<QString, qsizetype> places;
    qsizetype last = -1; // the label above this line
    for (const QStringView line : text.tokenize(u'\n')) {
        if (isBlank(line))
            continue;
        const NamedLine named = namedLine(line);
        const QString label = labelOf(named);
        if (last >= 0) {
            FoundLabel &before = m_found[std::exchange(last, -1)];
            if (named.hasBullet && named.numbered.isEmpty())
                m_items.insert(before.label);
            else if (named.numbered.isEmpty() && before.firstWords.isEmpty())
                before.firstWords = headOf(line.trimmed(), maxExampleLength).toString();
        }
        const bool isNear = ++lines <= linesToLookAt;
        m_others += isNear && label.isEmpty() && isOfOtherForm(line) ? 1 : 0;
        if (label.isEmpty())
            continue;
        if (!places.contains(label)) {
            places.insert(label, m_found.size());
            m_found.append({.label = label, .form = FoundLabel::Form::OwnLine, .firstWords = {}});
        }
        last = places.value(label);
        ++m_found[last].times;
    }
    if (last >= 0)
        m_items.insert(m_found.at(last).label);
}

void SpeakerLines::choose(const QHash<QString, bool> &choices)
{
    qsizetype named = 0;
    qsizetype lines = 0; // lines that name a speaker
    for (const FoundLabel &found : std::as_const(m_found)) {
        const bool isRepeated = found.times > 1 && !m_items.contains(found.label);
        const bool isNumbered = isNumberedSpeaker(found.label);
        named += isRepeated && !isNumbered ? 1 : 0;
        lines += isRepeated || m_bulletsAreNames || isNumbered ? found.times : 0;
    }
    const bool arePeople = lines > 0 && lines >= m_others;
    std::ranges::stable_sort(m_found, std::greater(), &FoundLabel::times);
    for (FoundLabel &found : m_found) {
        // A name that occurs once counts if no bullet is an item of a list.
        const bool isNamed =
            !m_items.contains(found.label) && (found.times > 1 || (named > 0 && m_items.isEmpty()));
        const bool isLikely =
            arePeople && (isNamed || m_bulletsAreNames || isNumberedSpeaker(found.label));
        found.isSpeaker = choices.value(found.label, isLikely);
        if (found.isSpeaker)
            m_speakers.insert(found.label);
    }
}

QString SpeakerLines::labelOf(const NamedLine &found) const
{
    if (!found.numbered.isEmpty())
        return found.numbered;
    if (m_bulletsAreNames || isNameShaped(found.inBullet))
        return found.inBullet;
    return m_alone.contains(found.plain) ? found.plain : QString();
}

std::optional<QString> SpeakerLines::labelIn(QStringView line) const
{
    const QString label = labelOf(namedLine(line));
    return m_speakers.contains(label) ? std::optional(label) : std::nullopt;
}

} // namespace earmark
