// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QToolButton>

namespace earmark {

struct Theme;

/// A button of the bars around the page: a flat rounded card with an icon, a text and a shortcut.
class BarButton : public QToolButton
{
    Q_OBJECT

public:
    /// Plain has no card until the pointer is on it; Outlined has the accent colour; Round is the
    /// one filled button of a bar.
    enum class Look { Card, Plain, Outlined, Round };

    explicit BarButton(QWidget *parent = nullptr);

    void setLook(Look look);
    /// `name` is a file of resources/icons without ".svg". Its colour follows the palette.
    void setIconName(const QString &name);
    void setIconAfterText(bool after);
    void setKeyShown(bool shown); ///< shows the action's shortcut after the text

    /// A click triggers `action`. Enabled and checked state, tool tip and accessible name follow
    /// the action; the text does not.
    void follow(QAction *action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateFromAction();
    void paintGround(QPainter &painter, const Theme &theme) const;
    void paintFace(QPainter &painter, const Theme &theme) const;
    QString keyText() const;
    int faceWidth() const; ///< of icon, text and key

    QAction *m_action = nullptr;
    QString m_iconName;
    Look m_look = Look::Card;
    bool m_iconAfterText = false;
    bool m_isKeyShown = false;
};

/// A Plain button with an icon only; its tool tip is its name.
BarButton *iconButton(const QString &icon, const QString &name, QWidget *parent);

/// "Play (Space)": the action's text, without mnemonic, and its shortcut.
QString toolTipOf(const QAction &action);

} // namespace earmark
