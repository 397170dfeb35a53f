// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page/lines/turnlines.h"

#include <algorithm>
#include <cmath>

namespace earmark {

namespace {

// No writing system needs more than 30 marks on a letter (UAX #15, "Stream-Safe Text Format"), and
// each costs a search through the fonts. Each mark beyond that becomes a zero-width space.
QString drawable(QString text)
{
    constexpr int maxMarks = 30;
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const char32_t letter =
            isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        const bool isMark = QChar::isMark(letter) || QChar::category(letter) == QChar::Other_Format;
        marks = isMark ? marks + 1 : 0;
        for (const qsizetype last = i + (isPair ? 1 : 0); i <= last; ++i) {
            if (marks > maxMarks)
                text[i] = QChar(u'\u200b');
        }
        --i;
    }
    return text;
}

} // namespace

std::unique_ptr<QTextLayout> setInLines(const QString &text, const QList<qsizetype> &paragraphs,
                                        const LineStyle &style)
{
    auto layout = std::make_unique<QTextLayout>(drawable(text), style.font);
    QTextOption option;
    option.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    auto paragraph = paragraphs.begin();
    qreal y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(style.width);
        for (; paragraph != paragraphs.end() && *paragraph <= line.textStart(); ++paragraph)
            y += line.textStart() > 0 ? style.paragraphGap : 0;
        line.setPosition({0, y + std::floor((style.advance - line.height()) / 2)});
        y += style.advance;
    }
    layout->endLayout();
    return layout;
}

qreal lineTop(const QTextLayout &layout, int number, qreal advance)
{
    if (number > 0 && number == layout.lineCount())
        return lineTop(layout, number - 1, advance) + advance;
    const QTextLine line = layout.lineAt(number);
    return line.isValid() ? line.y() - std::floor((advance - line.height()) / 2) : 0;
}

int lineNumberAt(const QTextLayout &layout, qsizetype offset)
{
    const QTextLine line = layout.lineForTextPosition(int(offset));
    return line.isValid() ? line.lineNumber() : std::max(0, layout.lineCount() - 1);
}

int lineNumberAtHeight(const QTextLayout &layout, qreal y, qreal advance)
{
    int number = 0;
    while (number + 1 < layout.lineCount() && lineTop(layout, number + 1, advance) <= y)
        ++number;
    return number;
}

} // namespace earmark
