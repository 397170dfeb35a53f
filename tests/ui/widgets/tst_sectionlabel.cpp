// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionlabel.h"

#include <QImage>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestSectionLabel : public QObject
{
    Q_OBJECT

private slots:
    void accentsOfCapitalsAreWhole_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {10, 11, 12, 13, 14, 16, 18})
            QTest::addRow("%d pixels", size) << size;
    }

    void accentsOfCapitalsAreWhole()
    {
        QFETCH(int, size);
        QFont font(u"DejaVu Sans"_s);
        font.setPixelSize(size);
        QWidget window;
        window.setFont(font);
        SectionLabel label(u"Notes de cet épisode, Ångström"_s, &window);
        label.resize(label.sizeHint());
        const int drawn = inkIn(label);
        label.resize(label.sizeHint() + QSize(0, 40));
        QCOMPARE(drawn, inkIn(label));
    }

private:
    static int inkIn(SectionLabel &label)
    {
        const QImage picture = label.grab().toImage();
        const QRgb ground = picture.pixel(0, 0);
        int ink = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ink += picture.pixel(x, y) != ground ? 1 : 0;
        }
        return ink;
    }
};

QTEST_MAIN(TestSectionLabel)
#include "tst_sectionlabel.moc"
