// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/head/foldabletext.h"

#include "ui/reader/head/description.h"
#include "ui/reader/head/linklabel.h"

#include <QDesktopServices>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace earmark {

FoldableText::FoldableText(QWidget *parent)
    : QWidget(parent)
    , m_label(new LinkLabel(this))
    , m_button(new QToolButton(this))
    , m_layout(new QVBoxLayout(this))
{
    m_button->setAutoRaise(true);
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_button, 0, Qt::AlignLeft);
    m_layout->addWidget(m_label);

    connect(m_button, &QToolButton::toggled, this, &FoldableText::show);
    connect(m_label, &QLabel::linkActivated, this, &FoldableText::follow);
}

void FoldableText::setText(const QString &html, const QString &beginning)
{
    if (html == m_html && beginning == m_beginning && !html.isEmpty())
        return; // an unfolded text stays unfolded
    m_html = html;
    m_beginning = beginning;
    m_layout->removeWidget(m_button);
    m_layout->insertWidget(beginning.isEmpty() ? 0 : 1, m_button, 0, Qt::AlignLeft);
    m_button->setChecked(false);
    show(!m_foldable);
    setVisible(!html.isEmpty());
}

void FoldableText::setButton(const QString &unfold, const QString &fold)
{
    m_unfold = unfold;
    m_fold = fold;
    show(m_button->isChecked() || !m_foldable);
}

void FoldableText::setFoldable(bool foldable)
{
    m_foldable = foldable;
    m_button->setVisible(foldable);
    show(m_button->isChecked() || !foldable);
}

void FoldableText::setLinkColour(const QColor &ink, const QColor &link)
{
    QPalette button = m_button->palette();
    button.setColor(QPalette::ButtonText, link);
    button.setColor(QPalette::Text, link);
    m_button->setPalette(button);
    QPalette colours = m_label->palette();
    colours.setColor(QPalette::WindowText, ink);
    colours.setColor(QPalette::Text, ink);
    m_label->setPalette(colours);
    m_linkColour = link;
    show(m_button->isChecked() || !m_foldable);
}

void FoldableText::show(bool unfolded)
{
    m_button->setText(unfolded ? m_fold : m_unfold);
    m_button->setArrowType(unfolded ? Qt::UpArrow : Qt::DownArrow);
    const QString &html = unfolded ? m_html : m_beginning;
    // Rich text takes the link colour from the application's palette, not from the label's.
    m_label->setText(u"<style>a { color: %1 }</style>%2"_s.arg(m_linkColour.name(), html));
    m_label->setVisible(!html.isEmpty());
}

void FoldableText::follow(const QString &link)
{
    if (const auto time = jumpOfLink(link))
        emit jumpRequested(*time);
    else
        QDesktopServices::openUrl(QUrl(link));
}

} // namespace earmark
