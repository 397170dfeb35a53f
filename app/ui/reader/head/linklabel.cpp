// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/head/linklabel.h"

#include "ui/widgets/plain/closeddocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>

namespace earmark {

LinkLabel::LinkLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);
}

bool LinkLabel::focusNextPrevChild(bool next)
{
    const bool isMoved = QLabel::focusNextPrevChild(next);
    if (hasFocus())
        emit reached(focusedLine());
    return isMoved;
}

void LinkLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    emit reached(focusedLine());
}

// QLabel selects the focused link but does not say where it is, so lay the text out once more.
QRect LinkLabel::focusedLine() const
{
    ClosedDocument document;
    document.setDefaultFont(font());
    document.setDocumentMargin(0);
    document.setHtml(text());
    document.setTextWidth(contentsRect().width());
    const int position = std::max(0, selectionStart());
    const QTextBlock block = document.findBlock(position);
    const QRectF around = document.documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return QRect(0, 0, width(), fontMetrics().height());
    return line.rect().translated(around.topLeft()).toAlignedRect();
}

} // namespace earmark
