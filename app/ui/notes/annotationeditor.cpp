// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/annotationeditor.h"

#include "ui/notes/annotationdelegate.h"
#include "ui/notes/colourbutton.h"
#include "ui/notes/tagsedit.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr auto sendDelay = 400ms; // short enough that a note is on disk within a second
constexpr int minLines = 2;
constexpr int maxLines = 12;

} // namespace

AnnotationEditor::AnnotationEditor(const Annotation &annotation, const QStringList &meanings,
                                   const QStringList &knownTags, QWidget *parent)
    : QWidget(parent)
    , m_annotation(annotation)
    , m_quote(plainLabel(this))
    , m_note(new QPlainTextEdit(annotation.note, this))
    , m_tags(new TagsEdit(annotation.tags, knownTags, this))
    , m_colours(colourButtons(this))
    , m_favourite(iconButton(u"star"_s, tr("Favourite"), this))
    , m_unsent(new QTimer(this))
{
    setAccessibleName(tr("Edit the note"));
    setFocusProxy(m_note);
    m_quote->setWordWrap(true);
    m_quote->setFont(quoteFont(font()));
    m_quote->setText(headingOf(annotation));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What do you think of it?"));
    m_note->setTabChangesFocus(true);
    m_note->moveCursor(QTextCursor::End);
    m_unsent->setSingleShot(true);
    m_unsent->setInterval(sendDelay);
    layOut(meanings);
    growNote();
    connectParts();
    for (QWidget *part : findChildren<QWidget *>())
        part->installEventFilter(this);
}

void AnnotationEditor::showFavourite()
{
    m_favourite->setIconName(m_annotation.isFavourite ? u"star-filled"_s : u"star"_s);
    m_favourite->setChecked(m_annotation.isFavourite);
}

void AnnotationEditor::layOut(const QStringList &meanings)
{
    BarButton *remove = iconButton(u"trash"_s, tr("Delete the note"), this);
    auto *close = new BarButton(this);
    close->setText(tr("Done"));
    close->setToolTip(tr("Done (Esc)"));
    close->setAccessibleName(tr("Done"));

    auto *group = new QButtonGroup(this);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(0);
    for (int colour = 0; colour < m_colours.size(); ++colour) {
        m_colours.at(colour)->setVisible(m_annotation.kind == Annotation::Kind::Highlight);
        m_colours.at(colour)->setChecked(colour == m_annotation.colour);
        group->addButton(m_colours.at(colour), colour);
        foot->addWidget(m_colours.at(colour));
    }
    setMeanings(m_colours, meanings);
    foot->addStretch();
    m_favourite->setCheckable(true);
    showFavourite();
    foot->addWidget(m_favourite);
    foot->addWidget(remove);
    foot->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(AnnotationDelegate::contentMargins());
    layout->setSpacing(6);
    layout->addWidget(m_quote);
    layout->addWidget(m_note);
    layout->addWidget(m_tags);
    layout->addLayout(foot);

    connect(group, &QButtonGroup::idClicked, this, &AnnotationEditor::setColour);
    connect(m_favourite, &QToolButton::clicked, this, &AnnotationEditor::favouriteRequested);
    connect(remove, &QToolButton::clicked, this, &AnnotationEditor::removeRequested);
    connect(close, &QToolButton::clicked, this, &AnnotationEditor::finished);
}

void AnnotationEditor::connectParts()
{
    connect(m_note, &QPlainTextEdit::textChanged, this, &AnnotationEditor::startSending);
    connect(m_note, &QPlainTextEdit::textChanged, this, &AnnotationEditor::growNote);
    connect(m_tags, &QLineEdit::textChanged, this, &AnnotationEditor::startSending);
    connect(m_unsent, &QTimer::timeout, this, &AnnotationEditor::flush);
}

// Do not restart the timer at each key, or typing without a pause would never be saved.
void AnnotationEditor::startSending()
{
    if (!m_unsent->isActive())
        m_unsent->start();
}

void AnnotationEditor::flush()
{
    m_unsent->stop();
    const QString note = m_note->toPlainText();
    const QStringList tags = m_tags->tags();
    if (note == m_annotation.note && tags == m_annotation.tags)
        return;
    m_annotation.note = note;
    m_annotation.tags = tags;
    emit changed(m_annotation);
}

void AnnotationEditor::refresh(const Annotation &annotation)
{
    const QString note = m_annotation.note;
    const QStringList tags = m_annotation.tags;
    m_annotation = annotation;
    m_annotation.note = note;
    m_annotation.tags = tags;
    m_quote->setText(headingOf(annotation));
    showFavourite();
}

void AnnotationEditor::setColour(int colour)
{
    flush();
    if (colour == m_annotation.colour)
        return;
    m_annotation.colour = colour;
    update();
    emit changed(m_annotation);
}

void AnnotationEditor::growNote()
{
    // QPlainTextDocumentLayout counts its height in lines.
    const int lines = int(std::ceil(m_note->document()->size().height()));
    const int shown = std::clamp(lines, minLines, maxLines);
    const int margins = int(2 * m_note->document()->documentMargin()) + 2 * m_note->frameWidth();
    const int height = shown * m_note->fontMetrics().lineSpacing() + margins + 2;
    if (height == m_note->minimumHeight())
        return;
    m_note->setFixedHeight(height);
    emit heightChanged();
}

int AnnotationEditor::heightFor(int width) const
{
    return layout()->totalHeightForWidth(width);
}

bool AnnotationEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return handleKey(static_cast<QKeyEvent *>(event)) || QWidget::eventFilter(watched, event);
    case QEvent::FocusOut:
        handleFocusOut(static_cast<QFocusEvent *>(event));
        break;
    case QEvent::Resize:
        if (watched == m_note)
            growNote(); // another width gives other line breaks
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool AnnotationEditor::handleKey(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool ends =
        event->key() == Qt::Key_Escape || (isEnter && event->modifiers() & Qt::ControlModifier);
    if (!ends)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        emit finished();
    return true;
}

// Ends the editing only if the focus goes elsewhere in this window: pop-ups and other windows give
// it back.
void AnnotationEditor::handleFocusOut(QFocusEvent *event)
{
    flush();
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    const QWidget *now = QApplication::focusWidget();
    if (now && !isAncestorOf(now))
        emit finished();
}

void AnnotationEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(palette()).panel);
    paintCard(painter, AnnotationDelegate::cardIn(rect()), m_annotation, Theme::of(palette()),
              true);
}

} // namespace earmark
