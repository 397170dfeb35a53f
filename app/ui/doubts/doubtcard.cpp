// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doubts/doubtcard.h"

#include "ui/widgets/barbutton.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qreal cornerOfCard = 6;
constexpr int edgeOfCard = 4;

// Who speaks, how it is spelt, when it is said.
QColor edgeOf(DoubtKind kind, const Theme &theme)
{
    switch (kind) {
    case DoubtKind::Voice:
    case DoubtKind::Change:
    case DoubtKind::Interjection:
        return theme.accent;
    case DoubtKind::Name:
    case DoubtKind::Word:
        return theme.passageEdge(3);
    default:
        return theme.passageEdge(0);
    }
}

/// Buttons one after the other, in as many rows as they need in the narrowest pane.
class ButtonRows
{
public:
    static constexpr int room = 208; ///< pixels of a row

    explicit ButtonRows(QVBoxLayout *column)
        : m_column(column)
    {}

    void add(QWidget *button)
    {
        const int width = button->sizeHint().width() + spacing;
        if (!m_row || m_width + width > room + spacing)
            beginRow();
        m_width += width;
        m_row->insertWidget(m_row->count() - 1, button); // before the stretch
    }

    void beginRow()
    {
        m_row = new QHBoxLayout;
        m_row->setSpacing(spacing);
        m_row->addStretch();
        m_column->addLayout(m_row);
        m_width = 0;
    }

private:
    static constexpr int spacing = 6;

    QVBoxLayout *m_column;
    QHBoxLayout *m_row = nullptr;
    int m_width = 0;
};

} // namespace

DoubtCard::DoubtCard(const DoubtCardText &text, bool isCurrent, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_isCurrent(isCurrent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(15, 10, 12, 11);
    layout->setSpacing(5);
    addLabels(layout);
    if (isCurrent)
        addButtons(layout);
    else
        setCursor(Qt::PointingHandCursor);
}

void DoubtCard::addLabels(QVBoxLayout *layout)
{
    QLabel *title = plainLabel(this, m_text.title);
    title->setFont(strongFont(font()));
    QLabel *sentence = plainLabel(this, m_text.sentence);
    sentence->setFont(quoteFont(font()));
    QLabel *detail = plainLabel(this, m_text.detail);
    detail->setFont(scaledFont(font(), 0.9));
    useQuietInk(detail);
    for (QLabel *label : {title, sentence, detail}) {
        label->setWordWrap(true);
        label->setVisible(!label->text().isEmpty());
        layout->addWidget(label);
    }
}

BarButton *DoubtCard::makeButton(const QString &text, const QString &key, DoubtAct act, int number)
{
    auto *button = new BarButton(this);
    const int room = ButtonRows::room - 30 - fontMetrics().horizontalAdvance(key);
    button->setText(tr("%1  %2").arg(fontMetrics().elidedText(text, Qt::ElideRight, room), key));
    button->setShortcut({}); // an & in a name is none
    button->setAccessibleName(text);
    button->setAccessibleDescription(key);
    button->setLook(act == DoubtAct::Accept ? BarButton::Look::Outlined : BarButton::Look::Card);
    connect(button, &QToolButton::clicked, this, [this, act, number] { emit acted(act, number); });
    return button;
}

void DoubtCard::addButtons(QVBoxLayout *layout)
{
    ButtonRows rows(layout);
    if (!m_text.accept.isEmpty())
        rows.add(makeButton(m_text.accept, tr("Enter"), DoubtAct::Accept));
    int number = 0;
    for (const QString &choice : m_text.choices) {
        ++number;
        rows.add(makeButton(choice, QString::number(number), DoubtAct::Choose, number));
    }
    rows.beginRow();
    rows.add(makeButton(tr("Keep"), tr("K"), DoubtAct::Keep));
    rows.add(makeButton(tr("Skip"), u"→"_s, DoubtAct::Next));
    rows.add(makeButton(tr("Correct"), tr("E"), DoubtAct::Correct));
    rows.add(makeButton(m_text.never, tr("N"), DoubtAct::Never));
    rows.beginRow();
    rows.add(makeButton(tr("▶ Here"), tr("Space"), DoubtAct::Play));
    number = 0;
    for (const QString &voice : m_text.voices) {
        ++number;
        rows.add(
            makeButton(tr("▶ %1").arg(voice), QString::number(number), DoubtAct::Play, number));
    }
    if (m_text.kind != DoubtKind::Place)
        return;
    rows.beginRow();
    rows.add(makeButton(tr("Earlier"), tr("Ctrl+←"), DoubtAct::Earlier));
    rows.add(makeButton(tr("Later"), tr("Ctrl+→"), DoubtAct::Later));
    rows.add(makeButton(tr("Nobody says it"), tr("Delete"), DoubtAct::NotSaid));
}

void DoubtCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isCurrent && rect().contains(event->pos()))
        emit acted(DoubtAct::Open, 0);
}

void DoubtCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_isCurrent ? theme.accent : theme.line, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(card, cornerOfCard, cornerOfCard);
    painter.setClipRect(QRect(0, 0, edgeOfCard, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(edgeOf(m_text.kind, theme));
    painter.drawRoundedRect(card, cornerOfCard, cornerOfCard);
}

} // namespace earmark
