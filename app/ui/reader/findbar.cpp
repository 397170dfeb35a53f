// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/findbar.h"

#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace earmark {

namespace {

QToolButton *makeButton(QWidget *parent, Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new SearchField(tr("Find in the transcript"), this))
    , m_count(plainLabel(this))
    , m_previous(makeButton(this, Qt::UpArrow, tr("Previous (Shift+Enter)")))
    , m_next(makeButton(this, Qt::DownArrow, tr("Next (Enter)")))
{
    m_text->setMaximumWidth(360);
    auto *close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    close->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(close);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    setCount(-1, 0);
}

QString FindBar::text() const
{
    return m_text->text();
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::clear()
{
    m_text->clear();
}

void FindBar::setCount(qsizetype current, qsizetype count)
{
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_text->text().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (current < 0)
        m_count->setText(tr("%n found", nullptr, int(count)));
    else
        m_count->setText(tr("%1 of %2").arg(current + 1).arg(count));
    m_text->setAccessibleDescription(m_count->text());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    auto *pressed = qobject_cast<QToolButton *>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (isEnter && pressed)
        pressed->click();
    else if (isEnter && event->modifiers() & Qt::ShiftModifier)
        emit previousRequested();
    else if (isEnter)
        emit nextRequested();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace earmark
