// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/labels/labelline.h"

#include "formats/input/digits.h"
#include "formats/input/markup/markdown.h"
#include "formats/input/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

using Form = FoundLabel::Form;
using Trust = LabelledLine::Trust;

constexpr qsizetype longestInBrackets = 100;
constexpr qsizetype longestAside = 40;
constexpr qsizetype mostWordsOfCrowd = 6;

QStringView trimmedLine(QStringView line)
{
    while (!line.isEmpty() && (isUnseen(line.front()) || line.front().isSpace()))
        line = line.sliced(1);
    while (!line.isEmpty() && (isUnseen(line.back()) || line.back().isSpace()))
        line.chop(1);
    return line;
}

qsizetype wordsIn(QStringView text)
{
    return text.toString().simplified().count(u' ') + 1;
}

// LEILA FADEL, HOST: nothing else is written so before a colon.
bool isNameWithRole(QStringView label)
{
    return isInCapitals(label) && isNameShaped(label.first(label.indexOf(u',')));
}

// What is needed to believe that `label` says who speaks; nothing where it cannot be a label.
std::optional<Trust> trustOf(QStringView label)
{
    if (label.isEmpty() || label.size() > longestName)
        return {};
    const bool hasComma = label.contains(u',');
    const bool isPlain = label.front().isLetter()
        && std::ranges::all_of(label, [](QChar c) { return isNameCharacter(c) || c == u','; });
    const qsizetype words = wordsIn(label);
    if (words > mostWordsOfCrowd || endsSentenceWithin(label))
        return {};
    if (!isPlain)
        return isOddName(label) ? std::optional(Trust::Odd) : std::nullopt;
    if (isNoName(label) || isNoName(label.sliced(label.lastIndexOf(u' ') + 1)))
        return Trust::None;
    if (hasComma && isNameWithRole(label))
        return Trust::Name;
    if (hasComma || words > mostNameWords)
        return beginsLarge(label) ? std::optional(Trust::Crowd) : std::nullopt;
    if (!beginsLarge(label))
        return Trust::Crowd;
    return isNameShaped(label) ? Trust::Name : Trust::Twice;
}

bool isColon(QChar c)
{
    return c == u':' || c == u'\uff1a';
}

// Where the parentheses or brackets begin that a label ends with; -1 without them.
qsizetype beginOfAside(QStringView label)
{
    if (label.endsWith(u')'))
        return label.indexOf(u'(');
    return label.endsWith(u']') ? label.indexOf(u'[') : -1;
}

// “Name: ”, where white space or nothing follows the colon, or a letter where all is written so.
std::optional<LabelledLine> colonLabel(QStringView text)
{
    const QStringView head = headOf(text, longestName + longestAside + 2);
    const auto colon = std::ranges::find_if(head, isColon);
    if (colon == head.end())
        return {};
    const qsizetype at = colon - head.begin();
    LabelledLine found{.text = text.sliced(at + 1)};
    QStringView label = text.first(at).trimmed();
    QStringView bare = label;
    if (const qsizetype open = beginOfAside(label); open > 0) {
        bare = label.first(open).trimmed();
        found.aside = label.sliced(open);
        found.bareName = bare.toString();
    }
    const auto trust = trustOf(bare);
    if (!trust || label.size() > longestName + longestAside)
        return {};
    found.trust = *trust;
    found.label = label.toString();
    if (*colon == u':' && !found.text.isEmpty() && !found.text.front().isSpace()) {
        // IMF:s and Kolleg:innen are words with an ending.
        if (!found.text.front().isLetter() || found.text.front().isLower())
            return {};
        found.trust = std::min(found.trust, Trust::Crowd);
    }
    return found;
}

// Some programs give speakers numbers only.
bool mayNameInBrackets(QStringView label)
{
    constexpr qsizetype mostDigits = 3;
    if (std::ranges::any_of(label, [](QChar c) { return c.isLetter(); }))
        return true;
    const QStringView number = label.startsWith(u'#') ? label.sliced(1) : label;
    return !number.isEmpty() && number.size() <= mostDigits
        && std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
}

// “[NAME]: ”, “[NAME:] ” and “(Speaker 1) ”. Without a colon only a number tells a speaker from a
// sound; with one any name may stand between the brackets.
std::optional<LabelledLine> bracketLabel(QStringView text, QChar closing)
{
    const qsizetype at = headOf(text, longestInBrackets + 2).indexOf(closing);
    if (at < 0)
        return {};
    QStringView label = text.sliced(1, at - 1).trimmed();
    const QStringView rest = text.sliced(at + 1).trimmed();
    const bool isInside = label.endsWith(u':');
    if (isInside)
        label = label.chopped(1).trimmed();
    const bool isBehind = !isInside && !rest.isEmpty() && isColon(rest.front());
    const bool isLink = isBehind && rest.sliced(1).trimmed().startsWith(u"http");
    LabelledLine found{.label = label.toString(),
                       .text = isBehind ? rest.sliced(1) : rest,
                       .form = closing == u']' ? Form::Brackets : Form::Parentheses};
    if (isUnknownSpeaker(label)) {
        found.label.clear();
        found.trust = Trust::Sure;
    } else if ((isInside || isBehind) && !isLink && mayNameInBrackets(label)) {
        found.trust = Trust::Sure;
    } else if (const auto trust = trustOf(label); !trust) {
        return {};
    } else if (isNumberedSpeaker(label)) {
        found.trust = Trust::Twice;
    } else {
        const bool mayBeName =
            (*trust == Trust::Name || *trust == Trust::Odd) && closing == u']' && !rest.isEmpty();
        found.trust = mayBeName ? Trust::Crowd : Trust::None;
    }
    return found;
}

LabelledLine chevronLabel(QStringView text)
{
    QStringView rest = text;
    while (rest.startsWith(u'>'))
        rest = rest.sliced(1);
    QStringView named = rest.trimmed();
    while (named.startsWith(u'-'))
        named = named.sliced(1).trimmed();
    auto found = colonLabel(named);
    if (!found || (found->trust < Trust::Twice && found->trust != Trust::Odd))
        found = LabelledLine{.text = rest};
    found->whole = text;
    found->form = Form::Chevrons;
    if (found->label.isEmpty() || found->trust == Trust::Name || found->trust == Trust::Odd)
        found->trust = Trust::Sure;
    return *found;
}

// As bracketLabel() has it; what stands in bold is never a sound.
std::optional<LabelledLine> boldBrackets(const QString &label, QStringView text)
{
    const QStringView name = QStringView(label).sliced(1).chopped(1).trimmed();
    if (!mayNameInBrackets(name))
        return {};
    LabelledLine found{.label = isUnknownSpeaker(name) ? QString() : name.toString(),
                       .text = text,
                       .form = Form::Brackets,
                       .trust = Trust::Sure};
    return found;
}

// “**Name:** ”, “**Name**: ”, and a name in bold alone in its line.
std::optional<LabelledLine> boldLabel(QStringView text)
{
    const QStringView sign = text.first(2);
    const qsizetype end = headOf(text, 2 * longestName + 6).indexOf(sign, 2);
    if (end < 0)
        return {};
    QString label = text.sliced(2, end - 2).trimmed().toString();
    QStringView rest = text.sliced(end + 2);
    const QStringView behind = rest.trimmed();
    const bool isInside = !label.isEmpty() && isColon(label.back());
    const bool isBehind = !isInside && !behind.isEmpty() && isColon(behind.front());
    if (isInside)
        label = label.chopped(1).trimmed();
    if (isBehind)
        rest = behind.sliced(1);
    label = withoutMarkdown(label);
    if ((isInside || isBehind) && label.startsWith(u'[') && label.endsWith(u']'))
        return boldBrackets(label, rest);
    const auto trust = trustOf(label);
    if (!trust)
        return {};
    LabelledLine found{.label = label, .text = rest};
    found.trust = *trust;
    if (isInside || isBehind)
        return found;
    if (!behind.isEmpty() || !isNameShaped(label))
        return {};
    found.form = Form::OwnLine;
    found.trust = Trust::Name;
    return found;
}

// Without the bullet, and without the signs of a heading. Nothing tells whether a dash belongs to
// the text, so it stays where no label follows.
QStringView withoutBullet(QStringView text, bool &isHeading)
{
    static constexpr QStringView bullets = u"•-*–◦▪·‣●—";
    qsizetype signs = 0;
    while (signs < text.size() && signs < 6 && text.at(signs) == u'#')
        ++signs;
    isHeading = signs > 0 && signs < text.size() && text.at(signs).isSpace();
    if (isHeading)
        return text.sliced(signs).trimmed();
    if (text.size() > 1 && bullets.contains(text.front()) && text.at(1).isSpace())
        return text.sliced(1).trimmed();
    return text;
}

// -MARY: Yes, as captions have it.
std::optional<LabelledLine> labelBehindDash(QStringView text)
{
    static constexpr QStringView dashes = u"-–—";
    if (text.size() < 2 || !dashes.contains(text.front()))
        return {};
    auto found = colonLabel(text.sliced(1));
    return found && found->trust >= Trust::Name ? found : std::nullopt;
}

// “[Anna](https://…): ” of Markdown, “[[Anna]]: ” of notebooks.
std::optional<LabelledLine> linkLabel(QStringView text)
{
    static const QRegularExpression pattern(
        u"^\\[(?:\\[(?:[^\\[\\]|]*\\|)?)?([^\\[\\]|]+)\\](?:\\]|\\([^()\\s]+\\))[*_]*\\s*[:：][*_]*"_s);
    constexpr qsizetype longestLink = 300;
    const auto match = pattern.match(headOf(text, longestLink).toString());
    const QString label = match.captured(1).trimmed();
    if (!match.hasMatch() || !mayNameInBrackets(label))
        return {};
    return LabelledLine{.label = label,
                        .text = text.sliced(match.capturedLength()),
                        .form = Form::Brackets,
                        .trust = Trust::Sure};
}

std::optional<LabelledLine> labelOf(QStringView text)
{
    if (text.startsWith(u">>"))
        return chevronLabel(text);
    if (const auto link = text.startsWith(u'[') ? linkLabel(text) : std::nullopt)
        return link;
    if (text.startsWith(u'['))
        return bracketLabel(text, u']');
    if (text.startsWith(u'('))
        return bracketLabel(text, u')');
    if (const qsizetype bar = headOf(text, longestName).indexOf(u'|');
        bar > 0 && isNumberedSpeaker(text.first(bar)))
        return LabelledLine{.label = text.first(bar).toString(),
                            .text = text.sliced(bar + 1),
                            .form = Form::Bar,
                            .trust = Trust::Twice};
    bool isHeading = false;
    const QStringView bare = withoutBullet(text, isHeading);
    if (const auto link = bare.startsWith(u'[') ? linkLabel(bare) : std::nullopt)
        return link;
    if (bare.startsWith(u'['))
        return bracketLabel(bare, u']');
    auto found =
        bare.startsWith(u"**") || bare.startsWith(u"__") ? boldLabel(bare) : colonLabel(bare);
    if (!found)
        found = labelBehindDash(bare);
    if (!found && isHeading && isNameShaped(bare))
        found = LabelledLine{.label = bare.toString(),
                             .text = bare.last(0),
                             .form = Form::OwnLine,
                             .trust = Trust::Name};
    else if (found && isHeading) // a title may have a colon
        found->trust = std::min(found->trust, Trust::Twice);
    return found;
}

// whisper.cpp's tinydiarize writes it at the end of a turn.
bool isTurnSign(QStringView text)
{
    return text.startsWith(u"[SPEAKER_TURN]") || text.startsWith(u"[SPEAKER TURN]");
}

/// The changes of speaker within a line, one after the other.
class Changes
{
public:
    Changes(QStringView line, bool hasChevrons)
        : m_line(line)
    {
        m_signs.append({.sign = u"[SPEAKER_TURN]"});
        m_signs.append({.sign = u"[SPEAKER TURN]"});
        if (hasChevrons)
            m_signs.append({.sign = u" >>"});
    }

    /// The line from the next change on; empty without one.
    QStringView next(qsizetype from)
    {
        qsizetype first = m_line.size();
        for (Sign &sign : m_signs) {
            if (sign.at < from)
                sign.at = m_line.indexOf(sign.sign, from);
            if (sign.at < 0)
                sign.at = m_line.size();
            first = std::min(first, sign.at);
        }
        return m_line.sliced(first);
    }

private:
    struct Sign
    {
        QStringView sign;
        qsizetype at = -1;
    };

    QStringView m_line;
    QList<Sign> m_signs;
};

} // namespace

// Hello. ANNA: only the last is a name, unless what ends in a full stop is short: Prof. Berg.
bool endsSentenceWithin(QStringView label)
{
    constexpr qsizetype longestTitle = 4;
    const qsizetype stop = label.indexOf(u". ");
    const qsizetype begin = label.first(std::max<qsizetype>(0, stop)).lastIndexOf(u' ') + 1;
    return stop - begin > longestTitle;
}

std::optional<LabelledLine> labelledLine(QStringView line)
{
    auto found = labelOf(trimmedLine(line));
    if (found)
        found->whole = line;
    return found;
}

QList<LabelledLine> labelsIn(QStringView line, bool hasChevrons)
{
    constexpr qsizetype lengthOfTurnSign = 14;
    constexpr qsizetype mostLabelsOfALine = 1000;
    QList<LabelledLine> labels;
    if (auto first = labelledLine(line); first && !isTurnSign(trimmedLine(line)))
        labels.append(*first);
    Changes changes(line, hasChevrons);
    qsizetype from = labels.isEmpty() ? 0 : labels.first().text.begin() - line.begin();
    if (from > 0 && line.at(from - 1).isSpace())
        --from; // [laughter] >> Anna: the space is of the sign
    while (true) {
        const QStringView change = changes.next(from);
        if (change.isEmpty() || labels.size() == mostLabelsOfALine)
            return labels;
        LabelledLine found;
        if (change.startsWith(u'[')) {
            found.whole = change;
            found.text = change.sliced(lengthOfTurnSign);
            found.form = Form::Brackets;
            found.trust = Trust::Sure;
        } else {
            found = chevronLabel(change.sliced(1));
        }
        labels.append(found);
        from = found.text.begin() - line.begin();
    }
}

} // namespace earmark
