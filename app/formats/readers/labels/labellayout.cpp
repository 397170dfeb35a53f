// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/labels/labellayout.h"

#include "formats/input/digits.h"
#include "formats/input/words.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace earmark {

namespace {

constexpr qsizetype maxAnyLabelLength = 80;

// The most likely first. With any but the colon, names have to repeat.
constexpr QChar colonSign = u':';
constexpr std::array<NameEnd, 15> nameEnds{{{colonSign},
                                            {u'|'},
                                            {u'-'},
                                            {u'–'},
                                            {u'—'},
                                            {u'\t'},
                                            {u']', u'['},
                                            {u')', u'('},
                                            {u'】', u'【'},
                                            {u'>'},
                                            {u'»'},
                                            {u'→'},
                                            {u'/'},
                                            {u'='},
                                            {u'~'}}};

// How many signs at this place end a name: one, or several in a row (::, //, --).
qsizetype lengthAt(QStringView text, qsizetype at, const NameEnd &end)
{
    const QChar sign = text.at(at);
    if (sign != end.sign)
        return end.sign == colonSign && sign == u'：' ? 1 : 0;
    if (!end.opening.isNull() || sign == u'\t')
        return 1;
    qsizetype behind = at;
    while (behind < text.size() && text.at(behind) == sign)
        ++behind;
    const bool isSpacedBehind = behind == text.size() || text.at(behind).isSpace();
    const bool isSpacedBefore = at > 0 && text.at(at - 1).isSpace();
    const bool mayTouchName = sign == colonSign || sign == u'|';
    return isSpacedBehind && (mayTouchName || isSpacedBefore) ? behind - at : 0;
}

std::optional<LabelledLine> labelBefore(const NameEnd &end, QStringView line)
{
    QStringView text = line.trimmed();
    if (text.size() > 1 && isBullet(text.front()) && text.at(1).isSpace())
        text = text.sliced(1).trimmed();
    while (text.startsWith(u'>'))
        text = text.sliced(1).trimmed();
    if (!end.opening.isNull()) {
        if (!text.startsWith(end.opening))
            return {};
        text = text.sliced(1);
    }
    const QStringView head = headOf(text, maxAnyLabelLength);
    for (qsizetype at = 0; at < head.size(); ++at) {
        const qsizetype length = lengthAt(text, at, end);
        if (length == 0)
            continue;
        QStringView label = text.first(at).trimmed();
        if (label.size() > 4 && label.startsWith(u"**") && label.endsWith(u"**"))
            label = label.sliced(2).chopped(2);
        const bool isName =
            std::ranges::any_of(label, [](QChar c) { return c.isLetterOrNumber(); });
        // “IMF:s chief: …” is a sentence.
        if (!isName || isNotAName(label) || label.contains(u':'))
            return {};
        return LabelledLine{.label = label.toString(),
                            .whole = line,
                            .text = text.sliced(at + length),
                            .form = end.opening.isNull() ? FoundLabel::Form::Colon
                                : end.opening == u'('    ? FoundLabel::Form::Parentheses
                                                         : FoundLabel::Form::Brackets,
                            .likelihood = LabelledLine::Likelihood::Certain};
    }
    return {};
}

} // namespace

LabelLayout::LabelLayout(const QList<DraftCue> &cues)
{
    const bool areTimed =
        std::ranges::all_of(cues, [](const Cue &cue) { return cue.begin.has_value(); });
    for (const NameEnd &end : nameEnds) {
        QHash<QString, qsizetype> names;
        qsizetype labelled = 0;
        qsizetype missing = 0;
        bool areSentences = true; // a sentence begins behind each label
        for (const DraftCue &cue : cues) {
            const QStringView text = cue.text;
            const auto found = labelBefore(end, text.left(text.indexOf(u'\n')));
            labelled += found ? 1 : 0;
            missing += found ? 0 : 1;
            if (missing * 10 > cues.size())
                break;
            if (!found)
                continue;
            ++names[found->label];
            const QStringView said = found->text.trimmed();
            areSentences = areSentences && !said.isEmpty() && !said.front().isLower();
        }
        const bool isNearlyAll = labelled > 1 && missing * 10 <= cues.size();
        const bool comeAgain = end.sign == colonSign
            ? names.size() < labelled || (areTimed && areSentences && missing == 0)
            : names.size() > 1
                && (names.size() * 2 <= labelled
                    || (areTimed && missing == 0 && names.size() < labelled));
        if (!isNearlyAll || !comeAgain)
            continue;
        m_end = end;
        m_names = names;
        return;
    }
}

std::optional<LabelledLine> LabelLayout::labelIn(QStringView line, bool isFirst) const
{
    auto found = m_end ? labelBefore(*m_end, line) : std::nullopt;
    if (!found)
        return {};
    const qsizetype times = m_names.value(found->label);
    const bool isWords = isSentenceLike(found->label) || endsSentenceWithin(found->label);
    return times > 1 || (isFirst && !isWords) ? found : std::nullopt;
}

} // namespace earmark
