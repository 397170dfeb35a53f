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
using Likelihood = LabelledLine::Likelihood;

constexpr qsizetype maxBracketLength = 100;
constexpr qsizetype maxAsideLength = 40;
constexpr qsizetype maxLabelWords = 6;

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

// LEILA FADEL, HOST
bool isNameWithRole(QStringView label)
{
    return isInCapitals(label.toString()) && isNameShaped(label.first(label.indexOf(u',')));
}

// Nothing if `label` cannot be a label.
std::optional<Likelihood> likelihoodOf(QStringView label)
{
    if (label.isEmpty() || label.size() > maxNameLength)
        return {};
    const bool hasComma = label.contains(u',');
    const bool isPlain = label.front().isLetter()
        && std::ranges::all_of(label, [](QChar c) { return isNameCharacter(c) || c == u','; });
    const qsizetype words = wordsIn(label);
    if (words > maxLabelWords || endsSentenceWithin(label))
        return {};
    if (!isPlain)
        return isOddName(label) ? std::optional(Likelihood::OddSigns) : std::nullopt;
    if (isNotAName(label) || isNotAName(label.sliced(label.lastIndexOf(u' ') + 1)))
        return Likelihood::NotAName;
    if (hasComma && isNameWithRole(label))
        return Likelihood::LikeAName;
    if (hasComma || words > maxNameWords)
        return beginsLikeName(label) ? std::optional(Likelihood::IfMostAre) : std::nullopt;
    if (!beginsLikeName(label))
        return Likelihood::IfMostAre;
    return isNameShaped(label) ? Likelihood::LikeAName : Likelihood::IfRepeated;
}

bool isColon(QChar c)
{
    return c == u':' || c == u'\uff1a';
}

// Where the parentheses or brackets at the end of a label begin; -1 without them.
qsizetype beginOfAside(QStringView label)
{
    if (label.endsWith(u')'))
        return label.indexOf(u'(');
    return label.endsWith(u']') ? label.indexOf(u'[') : -1;
}

// “Name: ”. A letter may follow the colon directly if most lines are written like that.
std::optional<LabelledLine> colonLabel(QStringView text)
{
    const QStringView head = headOf(text, maxNameLength + maxAsideLength + 2);
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
    const auto likelihood = likelihoodOf(bare);
    if (!likelihood || label.size() > maxNameLength + maxAsideLength)
        return {};
    found.likelihood = *likelihood;
    found.label = label.toString();
    if (*colon == u':' && !found.text.isEmpty() && !found.text.front().isSpace()) {
        // IMF:s and Kolleg:innen are words.
        if (!found.text.front().isLetter() || found.text.front().isLower())
            return {};
        found.likelihood = std::min(found.likelihood, Likelihood::IfMostAre);
    }
    return found;
}

// Some programs only number the speakers.
bool mayNameInBrackets(QStringView label)
{
    constexpr qsizetype maxDigits = 3;
    if (std::ranges::any_of(label, [](QChar c) { return c.isLetter(); }))
        return true;
    const QStringView number = label.startsWith(u'#') ? label.sliced(1) : label;
    return !number.isEmpty() && number.size() <= maxDigits
        && std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
}

// “[NAME]: ”, “[NAME:] ” and “(Speaker 1) ”. Without a colon it may be a sound, unless it is a
// numbered speaker.
std::optional<LabelledLine> bracketLabel(QStringView text, QChar closing)
{
    const qsizetype at = headOf(text, maxBracketLength + 2).indexOf(closing);
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
        found.likelihood = Likelihood::Certain;
    } else if ((isInside || isBehind) && !isLink && mayNameInBrackets(label)) {
        found.likelihood = Likelihood::Certain;
    } else if (const auto likelihood = likelihoodOf(label); !likelihood) {
        return {};
    } else if (isNumberedSpeaker(label)) {
        found.likelihood = Likelihood::IfRepeated;
    } else {
        const bool mayBeName =
            (*likelihood == Likelihood::LikeAName || *likelihood == Likelihood::OddSigns)
            && closing == u']' && !rest.isEmpty();
        found.likelihood = mayBeName ? Likelihood::IfMostAre : Likelihood::NotAName;
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
    if (!found
        || (found->likelihood < Likelihood::IfRepeated
            && found->likelihood != Likelihood::OddSigns))
        found = LabelledLine{.text = rest};
    found->whole = text;
    found->form = Form::Chevrons;
    if (found->label.isEmpty() || found->likelihood == Likelihood::LikeAName
        || found->likelihood == Likelihood::OddSigns)
        found->likelihood = Likelihood::Certain;
    return *found;
}

// A name in brackets that cannot be a sound.
std::optional<LabelledLine> certainName(const QString &name, QStringView text)
{
    if (!mayNameInBrackets(name))
        return {};
    return LabelledLine{.label = isUnknownSpeaker(name) ? QString() : name,
                        .text = text,
                        .form = Form::Brackets,
                        .likelihood = Likelihood::Certain};
}

// “**Name:** ”, “**[Name]:** ”, “**Name**: ”, and a bold name alone in its line.
std::optional<LabelledLine> boldLabel(QStringView text)
{
    const QStringView sign = text.first(2);
    const qsizetype end = headOf(text, 2 * maxNameLength + 6).indexOf(sign, 2);
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
        return certainName(label.sliced(1).chopped(1).trimmed(), rest);
    const auto likelihood = likelihoodOf(label);
    if (!likelihood)
        return {};
    LabelledLine found{.label = label, .text = rest};
    found.likelihood = *likelihood;
    if (isInside || isBehind)
        return found;
    if (!behind.isEmpty() || !isNameShaped(label))
        return {};
    found.form = Form::OwnLine;
    found.likelihood = Likelihood::LikeAName;
    return found;
}

// Removes a bullet or the signs of a heading or a quote.
QStringView withoutBullet(QStringView text, bool &isHeading)
{
    qsizetype signs = 0;
    while (signs < text.size() && signs < 6 && text.at(signs) == u'#')
        ++signs;
    isHeading = signs > 0 && signs < text.size() && text.at(signs).isSpace();
    if (isHeading)
        return text.sliced(signs).trimmed();
    while (text.size() > 1 && text.front() == u'>' && text.at(1).isSpace()) // a quote in Markdown
        text = text.sliced(1).trimmed();
    if (text.size() > 1 && isBullet(text.front()) && text.at(1).isSpace())
        return text.sliced(1).trimmed();
    return text;
}

// -MARY: Yes, as in captions.
std::optional<LabelledLine> labelBehindDash(QStringView text)
{
    static constexpr QStringView dashes = u"-–—";
    if (text.size() < 2 || !dashes.contains(text.front()))
        return {};
    auto found = colonLabel(text.sliced(1));
    return found && found->likelihood >= Likelihood::LikeAName ? found : std::nullopt;
}

// “[Anna](https://…): ” in Markdown, “[[Anna]]: ” in notebooks.
std::optional<LabelledLine> linkLabel(QStringView text)
{
    static const QRegularExpression pattern(
        u"^\\[(?:\\[(?:[^\\[\\]|]*\\|)?)?([^\\[\\]|]+)\\](?:\\]|\\([^()\\s]+\\))[*_]*\\s*[:：][*_]*"_s);
    constexpr qsizetype maxLinkLength = 300;
    const auto match = pattern.match(headOf(text, maxLinkLength).toString());
    return certainName(match.captured(1).trimmed(), text.sliced(match.capturedLength()));
}

std::optional<LabelledLine> labelOf(QStringView text)
{
    if (text.startsWith(u">>"))
        return chevronLabel(text);
    if (text.startsWith(u'('))
        return bracketLabel(text, u')');
    if (const qsizetype bar = headOf(text, maxNameLength).indexOf(u'|');
        bar > 0 && isNumberedSpeaker(text.first(bar)))
        return LabelledLine{.label = text.first(bar).toString(),
                            .text = text.sliced(bar + 1),
                            .form = Form::Bar,
                            .likelihood = Likelihood::IfRepeated};
    bool isHeading = false;
    const QStringView bare = withoutBullet(text, isHeading);
    if (bare.startsWith(u'[')) {
        const auto link = linkLabel(bare);
        return link ? link : bracketLabel(bare, u']');
    }
    auto found =
        bare.startsWith(u"**") || bare.startsWith(u"__") ? boldLabel(bare) : colonLabel(bare);
    if (!found)
        found = labelBehindDash(bare);
    if (!found && isHeading && isNameShaped(bare))
        found = LabelledLine{.label = bare.toString(),
                             .text = bare.last(0),
                             .form = Form::OwnLine,
                             .likelihood = Likelihood::LikeAName};
    else if (found && isHeading) // a title may contain a colon
        found->likelihood = std::min(found->likelihood, Likelihood::IfRepeated);
    return found;
}

// tinydiarize of whisper.cpp ends a turn with it.
bool isTurnSign(QStringView text)
{
    return text.startsWith(u"[SPEAKER_TURN]") || text.startsWith(u"[SPEAKER TURN]");
}

// Where the speaker may change within a line.
QList<qsizetype> changesIn(QStringView line, bool hasChevrons)
{
    constexpr qsizetype maxChanges = 1000;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < line.size() && places.size() < maxChanges; ++at) {
        const bool isTurn = line.at(at) == u'[' && isTurnSign(line.sliced(at));
        const bool isSpace = hasChevrons && line.at(at) == u' ';
        if (isTurn || (isSpace && line.sliced(at).startsWith(u" >>")))
            places.append(at);
    }
    return places;
}

} // namespace

bool endsSentenceWithin(QStringView label)
{
    constexpr qsizetype maxTitleLength = 4;
    const qsizetype stop = label.indexOf(u". ");
    const qsizetype begin = label.first(std::max<qsizetype>(0, stop)).lastIndexOf(u' ') + 1;
    return stop - begin > maxTitleLength;
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
    QList<LabelledLine> labels;
    if (auto first = labelledLine(line); first && !isTurnSign(trimmedLine(line)))
        labels.append(*first);
    qsizetype from = labels.isEmpty() ? 0 : labels.first().text.begin() - line.begin();
    if (from > 0 && line.at(from - 1).isSpace())
        --from; // [laughter] >> Anna: the space is part of the sign
    for (const qsizetype at : changesIn(line, hasChevrons)) {
        if (at < from)
            continue; // inside the label before
        const QStringView change = line.sliced(at);
        labels.append(change.startsWith(u'[')
                          ? LabelledLine{.whole = change,
                                         .text = change.sliced(lengthOfTurnSign),
                                         .form = Form::Brackets,
                                         .likelihood = Likelihood::Certain}
                          : chevronLabel(change.sliced(1)));
        from = labels.last().text.begin() - line.begin();
    }
    return labels;
}

} // namespace earmark
