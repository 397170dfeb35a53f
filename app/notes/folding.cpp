// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/folding.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The letters that Unicode does not take apart.
QString spelledOut(char32_t letter)
{
    switch (letter) {
    case U'œ':
        return u"oe"_s;
    case U'æ':
        return u"ae"_s;
    case U'ß':
        return u"ss"_s;
    default:
        return QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD);
    }
}

void appendLetter(FoldedText &folded, char32_t letter, qsizetype origin)
{
    if (letter < 0x80) {
        folded.text += QChar(char16_t(letter));
        folded.origins.append(origin);
        return;
    }
    const QString spelled = spelledOut(letter);
    for (const QChar part : spelled) {
        if (part.isMark())
            continue;
        folded.text += part;
        folded.origins.append(origin);
    }
}

} // namespace

void FoldedText::append(QStringView original, qsizetype origin)
{
    for (qsizetype i = 0; i < original.size(); ++i) {
        const qsizetype at = origin + i;
        char32_t code = original.at(i).unicode();
        if (original.at(i).isHighSurrogate() && i + 1 < original.size())
            code = QChar::surrogateToUcs4(original.at(i), original.at(i + 1));
        if (QChar::requiresSurrogates(code))
            ++i;
        if (QChar::isLetterOrNumber(code)) {
            appendLetter(*this, QChar::toCaseFolded(code), at);
        } else if (!QChar::isMark(code) && !text.isEmpty() && text.back() != u' ') {
            text += u' ';
            origins.append(at);
        }
    }
}

QString folded(QStringView text)
{
    FoldedText folded;
    folded.append(text);
    if (folded.text.endsWith(u' '))
        folded.text.chop(1);
    return folded.text;
}

} // namespace earmark
