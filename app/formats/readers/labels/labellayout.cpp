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
constexpr QStringView colonSign = u":";
constexpr QStringView bracketSign = u"]";
constexpr std::array<QStringView, 7> layoutSeparators{colonSign, u"|",  u"-",       u"–",
                                                      u"—",      u"\t", bracketSign};

bool isAt(QStringView text, qsizetype at, QStringView separator)
{
    const QChar sign = text.at(at);
    if (separator == colonSign && sign != u':')
        return sign == u'：';
    if (sign != separator.front())
        return false;
    const bool isSpacedBehind = at + 1 == text.size() || text.at(at + 1).isSpace();
    const bool isSpacedBefore = at > 0 && text.at(at - 1).isSpace();
    return separator == u"\t" || separator == bracketSign
        || (isSpacedBehind && (separator == colonSign || isSpacedBefore));
}

std::optional<LabelledLine> labelBefore(QStringView separator, QStringView line)
{
    static constexpr QStringView bullets = u"-–—•*";
    QStringView text = line.trimmed();
    if (text.size() > 1 && bullets.contains(text.front()) && text.at(1).isSpace())
        text = text.sliced(1).trimmed();
    while (text.startsWith(u">>"))
        text = text.sliced(text.startsWith(u">>>") ? 1 : 2).trimmed();
    if (separator == bracketSign) {
        if (!text.startsWith(u'['))
            return {};
        text = text.sliced(1);
    }
    const QStringView head = headOf(text, maxAnyLabelLength);
    for (qsizetype at = 0; at < head.size(); ++at) {
        if (!isAt(text, at, separator))
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
                            .text = text.sliced(at + 1),
                            .form = separator == bracketSign ? FoundLabel::Form::Brackets
                                                             : FoundLabel::Form::Colon,
                            .likelihood = LabelledLine::Likelihood::Certain};
    }
    return {};
}

} // namespace

LabelLayout::LabelLayout(const QList<DraftCue> &cues)
{
    const bool areTimed =
        std::ranges::all_of(cues, [](const Cue &cue) { return cue.begin.has_value(); });
    for (const QStringView separator : layoutSeparators) {
        QHash<QString, qsizetype> names;
        qsizetype labelled = 0;
        qsizetype missing = 0;
        bool areSentences = true; // a sentence begins behind each label
        for (const DraftCue &cue : cues) {
            const QStringView text = cue.text;
            const auto found = labelBefore(separator, text.left(text.indexOf(u'\n')));
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
        const bool comeAgain = separator == colonSign
            ? names.size() < labelled || (areTimed && areSentences && missing == 0)
            : names.size() > 1
                && (names.size() * 2 <= labelled
                    || (areTimed && missing == 0 && names.size() < labelled));
        if (!isNearlyAll || !comeAgain)
            continue;
        m_separator = separator;
        m_names = names;
        return;
    }
}

std::optional<LabelledLine> LabelLayout::labelIn(QStringView line, bool isFirst) const
{
    auto found = m_separator.isEmpty() ? std::nullopt : labelBefore(m_separator, line);
    if (!found)
        return {};
    const qsizetype times = m_names.value(found->label);
    const bool isWords = isSentenceLike(found->label) || endsSentenceWithin(found->label);
    return times > 1 || (isFirst && !isWords) ? found : std::nullopt;
}

} // namespace earmark
