// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/look/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

int distance(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other))
        + std::abs(qBlue(one) - qBlue(other));
}

// The smallest rectangle around the pixels of `part` that clearly differ from its top left pixel.
QRect drawnIn(const QImage &picture, const QRect &part)
{
    QRect drawn;
    const QRgb ground = picture.pixel(part.topLeft());
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (distance(picture.pixel(x, y), ground) > 150)
                drawn |= QRect(x, y, 1, 1);
        }
    }
    return drawn;
}

} // namespace

/// What HouseStyle changes in a desktop's style.
class TestHouseLook : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyCheckBoxIsSeenOnADarkGround()
    {
        QCheckBox box(u"Find the times"_s);
        box.setPalette(themePalette(true));
        applyHouseLook(&box);
        box.resize(box.sizeHint() + QSize(10, 10));
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect indicator =
            box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const QRect around = indicator.adjusted(-2, -2, 1, 1).intersected(box.rect());
        const QRect drawn = drawnIn(box.grab().toImage(), around);
        QVERIFY2(drawn.width() >= indicator.width() - 2,
                 qPrintable(QString::number(drawn.width())));
        QVERIFY(drawn.height() >= indicator.height() - 2);
    }

    void theArrowOfAMenuStandsBesideItsText()
    {
        QWidget window;
        QMenu menu;
        menu.menuAction()->setText(u"Speakers"_s);
        QToolButton button(&window);
        button.setDefaultAction(menu.menuAction()); // as a tool bar does
        button.setPopupMode(QToolButton::InstantPopup);
        button.setAutoRaise(true);
        button.setPalette(themePalette(false));
        const int before = button.sizeHint().width();
        applyHouseLook(&window);
        QVERIFY(button.sizeHint().width() > before);
        button.resize(button.sizeHint() + QSize(0, 10));
        const QRect end(button.width() - 14, 1, 13, button.height() - 2);
        const QRect arrow = drawnIn(button.grab().toImage(), end);
        QVERIFY(!arrow.isEmpty());
        QVERIFY2(std::abs(arrow.center().y() - button.rect().center().y()) <= 3,
                 qPrintable(QString::number(arrow.center().y())));
    }

    void thePointerIsForgottenWhenAMenuCloses()
    {
        QWidget window;
        QMenu menu;
        menu.addAction(u"Ada"_s);
        QToolButton button(&window);
        button.setDefaultAction(menu.menuAction());
        applyHouseLook(&window);
        button.setAttribute(Qt::WA_UnderMouse);
        menu.popup({0, 0});
        menu.hide();
        QTRY_VERIFY(!button.underMouse());
    }

    void aDialogIsNoLargerThanItsScreen()
    {
        QWidget dialog;
        dialog.resize(90, 90'000);
        applyHouseLook(&dialog);
        QCOMPARE(dialog.width(), 90);
        QVERIFY(dialog.height() < dialog.screen()->availableSize().height());
    }

    void theButtonsOfADialogHaveNoIcons()
    {
        QWidget dialog;
        QDialogButtonBox buttons(QDialogButtonBox::Close, &dialog);
        buttons.button(QDialogButtonBox::Close)->setIcon(QIcon(u":/icons/close.svg"_s));
        applyHouseLook(&dialog);
        QVERIFY(buttons.button(QDialogButtonBox::Close)->icon().isNull());
    }
};

QTEST_MAIN(TestHouseLook)
#include "tst_houselook.moc"
