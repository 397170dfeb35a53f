// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices/noticebar.h"

#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace earmark {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(plainLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_sentence->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->setSpacing(12);
    layout->addWidget(m_sentence, 1);
    layout->addLayout(m_buttons);
    hide();
}

void NoticeBar::ask(const QString &sentence, const QList<Choice> &choices, const QObject *belongsTo)
{
    close();
    if (belongsTo)
        m_end = connect(belongsTo, &QObject::destroyed, this, &NoticeBar::close);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    for (const Choice &choice : choices)
        addChoice(choice);
    show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void NoticeBar::addChoice(const Choice &choice)
{
    auto *button = new QPushButton(choice.text, this);
    button->setAccessibleName(choice.text);
    button->setAutoDefault(true); // Enter presses it too
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
        close();
        if (act)
            act();
    });
}

void NoticeBar::close()
{
    disconnect(m_end);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was pressed
        delete item;
    }
    m_sentence->clear();
    hide();
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.currentLine);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace earmark
